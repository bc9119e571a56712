import { isBlock } from './is-block.ts';
import { namesAny, nameWords } from './name-words.ts';
import {
  COMMENT_WORDS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
  LINK_LIST_TAGS,
  POST_NAMES,
} from './page-hints.ts';

/**
 * No sign of furniture counts against an element that holds more than this share of the prose: whatever it is
 * called, it is then a part of the story.
 */
const GUARD = 0.25;
/** Comments can be longer than a short story, but hardly all there is. */
const COMMENTS_GUARD = 0.7;
const LINKED = 0.6;

/**
 * Why an element is furniture of the page ("links", "tag:nav", "role:search", "name:related"), null where nothing says
 * so. `share` is the element's part of the prose that is compared (0 to 1), `weight` and `linked` its text.
 */
export function furnitureReason(
  element: Element,
  share: number,
  weight: number,
  linked: number,
): string | null {
  if (share > COMMENTS_GUARD) return null;
  const tag = element.localName;
  if (tag === 'body' || tag === 'main') return null;
  // A name inside a line says what a word is, not that it is no word of the story.
  const words = isBlock(element) || tag.includes('-') ? nameWords(element) : [];
  if (namesAny(words, COMMENT_WORDS) && !element.querySelector('h1')) return 'comments';
  if (share > GUARD) return null;
  if (isPost(element)) return null;
  const role = element.getAttribute('role');
  if (role && FURNITURE_ROLES.has(role)) return `role:${role}`;
  if (isBlock(element) && element.getAttribute('aria-hidden') === 'true') return 'aria-hidden';
  if (FURNITURE_TAGS.has(tag)) return `tag:${tag}`;
  if (LINK_LIST_TAGS.has(tag) && linked > LINKED * weight) return 'links';
  // A headline is one whatever the designers call it.
  if (tag === 'h1') return null;
  if (isHiddenByName(element)) return 'name:hidden';
  const name = words.find((word) => FURNITURE_WORDS.has(word));
  return name === undefined ? null : `name:${name}`;
}

/** A utility class that hides the element at every width of the screen. */
function isHiddenByName(element: Element): boolean {
  const names = element.getAttribute('class');
  if (!names?.includes('hid') && !names?.includes('none')) return false;
  return HIDING_NAME.test(names) && !SHOWN_SOMEWHERE.test(names);
}

/** hidden, hide, d-none, is-hidden */
const HIDING_NAME = /(?:^|\s)(?:hidden|hide|d-none|is-hidden)(?:\s|$)/;
/** md:block, d-lg-flex */
const SHOWN_SOMEWHERE = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl|print|screen)\S*:|d-(?:sm|md|lg|xl|print)-)/;

/** Whether the element is an embedded post of a social network: mostly links at times, and yet words of somebody. */
export function isPost(element: Element): boolean {
  const names = element.getAttribute('class');
  return names ? names.split(/\s+/).some((name) => POST_NAMES.has(name.toLowerCase())) : false;
}
