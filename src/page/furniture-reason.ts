import { isBlock } from './is-block.ts';
import { namesAny, nameWords } from './name-words.ts';
import {
  COMMENT_WORDS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
  LINK_LIST_TAGS,
  POST_NAMES,
  PULL_QUOTE_WORDS,
} from './page-hints.ts';

/**
 * No sign of furniture counts against an element that holds more than this share of the prose: whatever it is
 * called, it is then a part of the story.
 */
const GUARD = 0.25;
/** Comments can be much longer than the story, but there is one: this much prose stands elsewhere. */
const LEAST_STORY = 350;
/** Less of a page's prose than this is never all of its story. */
const COMMENTS_GUARD = 0.7;
const LINKED = 0.6;

/**
 * Why an element is furniture of the page ("links", "tag:nav", "role:search", "name:related"), null where nothing says
 * so. `share` is the element's part (0 to 1) of `all` prose that is compared, `weight` and `linked` its text.
 */
export function furnitureReason(
  element: Element,
  share: number,
  all: number,
  weight: number,
  linked: number,
): string | null {
  const tag = element.localName;
  if (tag === 'body' || tag === 'main') return null;
  if (tag === 'footer' && element.closest('blockquote, aside')) return null;
  // A name inside a line says what a word is, not that it is no word of the story.
  const words = isBlock(element) || tag.includes('-') ? nameWords(element) : [];
  const isStory = share > COMMENTS_GUARD && (1 - share) * all < LEAST_STORY;
  if (!isStory && namesAny(words, COMMENT_WORDS) && !element.querySelector('h1')) return 'comments';
  if (share > GUARD) return null;
  if (isPost(element) || isPullQuote(element, words, weight, linked)) return null;
  const role = element.getAttribute('role');
  if (role && FURNITURE_ROLES.has(role)) return `role:${role}`;
  if (ADVERTISEMENT.test(element.getAttribute('aria-label') ?? '')) return 'advertisement';
  if (isBlock(element) && element.getAttribute('aria-hidden') === 'true') return 'aria-hidden';
  if (FURNITURE_TAGS.has(tag)) return `tag:${tag}`;
  if (LINK_LIST_TAGS.has(tag) && linked > LINKED * weight) return 'links';
  // A headline is one whatever the designers call it.
  if (tag === 'h1') return null;
  if (isHiddenByName(element)) return 'name:hidden';
  const name = words.find((word) => FURNITURE_WORDS.has(word));
  // What is called social may hold a post that is set into the story.
  return name === undefined || element.querySelector('blockquote') ? null : `name:${name}`;
}

/** A utility class that hides the element at every width of the screen. */
function isHiddenByName(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  return HIDING_NAME.test(names) && !SHOWN_SOMEWHERE.test(names);
}

/** hidden, hide, d-none, is-hidden */
const HIDING_NAME = /(?:^|\s)(?:hidden|hide|d-none|is-hidden)(?:\s|$)/;
/** md:block, d-lg-flex */
const SHOWN_SOMEWHERE = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl|print|screen)\S*:|d-(?:sm|md|lg|xl|print)-)/;

/** aria-label="Advertisement" */
const ADVERTISEMENT = /^(?:advert|sponsored|werbung|anzeige|publici|pubblicit|reklam)/i;

/**
 * Whether the element sets words of somebody off in large letters: by its name, or as an aside that is short, holds no link
 * and opens with a mark of quotation or has a block quotation in it. `weight` and `linked` are its text's.
 */
export function isPullQuote(
  element: Element,
  words: readonly string[],
  weight: number,
  linked: number,
): boolean {
  if (weight > MOST_PULLED || linked > 0) return false;
  if (namesAny(words, PULL_QUOTE_WORDS)) return true;
  return (
    element.localName === 'aside' &&
    (element.querySelector('blockquote') !== null || /^\s*["“„«»「『]/.test(element.textContent ?? ''))
  );
}

const MOST_PULLED = 500;

/** Whether the element is an embedded post of a social network: mostly links at times, and yet words of somebody. */
export function isPost(element: Element): boolean {
  const names = element.getAttribute('class');
  return names ? names.split(/\s+/).some((name) => POST_NAMES.has(name.toLowerCase())) : false;
}
