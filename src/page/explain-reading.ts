import type { Article, ParagraphKind } from '../model/article.ts';
import { STORY_SHARE } from './find-article.ts';
import { hiddenByMarkup } from './hidden-by-markup.ts';
import { type Reading, readArticle } from './read-article.ts';
import { type IsHidden, type Survey, surveyProse } from './survey-prose.ts';
import { walkNodes } from './walk-nodes.ts';

/** Why a page was read as it was, as plain data for people to look at. Shares are parts of the page's prose, 0 to 1. */
export interface ReadingExplained {
  /** The elements taken for the story, in document order, as paths of tags and first class names: "main > div.story". */
  readonly roots: readonly RootExplained[];
  /** The share that the deepest element must hold to be the story. */
  readonly leastShare: number;
  /** Letters of the page's body, and of the story's text. */
  readonly pageLength: number;
  readonly storyLength: number;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** What was found of each kind, in order; of kind `text` only the first and the last. */
  readonly standfirst: readonly string[];
  readonly captions: readonly string[];
  readonly headings: readonly string[];
  readonly blockquotes: readonly string[];
  readonly posts: readonly string[];
  readonly paragraphs: number;
  readonly first: string;
  readonly last: string;
  /** What was passed over: where, why ("links", "tag:aside", "name:related", "line", "outside" …), how it begins. */
  readonly leftOut: readonly LeftOutExplained[];
}

export interface RootExplained {
  readonly path: string;
  readonly share: number;
  /** The share of its largest part: too little for the story to lie deeper. */
  readonly largestPart: number;
  /** `deepest` holds most of the prose; `alike` was added because it is made like that one. */
  readonly why: 'deepest' | 'alike';
}

export interface LeftOutExplained {
  readonly path: string;
  readonly reason: string;
  readonly words: string;
}

const WORDS = 80;

/** Reads the page once more and tells why it was read so; null where it has no story. */
export function explainReading(
  document: Document,
  options: { readonly isHidden?: IsHidden } = {},
): ReadingExplained | null {
  const { isHidden } = options;
  const reading = readArticle(document, options);
  if (!reading) return null;
  const { article } = reading;
  const survey = surveyProse(
    document.body,
    (element) => hiddenByMarkup(element) || (isHidden?.(element) ?? false),
  );
  const { title, byline, published, language } = article;
  const text = paragraphsOf(article, 'text');
  return {
    roots: explainRoots(survey, reading.roots),
    leastShare: STORY_SHARE,
    pageLength: (document.body.textContent ?? '').length,
    storyLength: article.text.length,
    title,
    byline,
    published,
    language,
    standfirst: paragraphsOf(article, 'standfirst'),
    captions: paragraphsOf(article, 'caption'),
    headings: paragraphsOf(article, 'heading'),
    blockquotes: paragraphsOf(article, 'blockquote'),
    posts: paragraphsOf(article, 'post'),
    paragraphs: text.length,
    first: text[0] ?? '',
    last: text[text.length - 1] ?? '',
    leftOut: [...leftOutInside(reading), ...leftOutside(survey, reading)],
  };
}

function paragraphsOf({ text, paragraphs }: Article, wanted: ParagraphKind): string[] {
  return paragraphs.flatMap(({ start, end, kind }) => (kind === wanted ? [text.slice(start, end)] : []));
}

function explainRoots(survey: Survey, roots: readonly Element[]): RootExplained[] {
  const all = survey.story[0] ?? 0;
  const shareOf = (index: number): number => (all === 0 ? 0 : (survey.story[index] ?? 0) / all);
  const known = roots.map((root) => {
    const index = survey.indexOf.get(root) ?? 0;
    let largestPart = 0;
    for (let i = index + 1; i < (survey.ends[index] ?? 0); i++)
      largestPart = Math.max(largestPart, shareOf(i));
    return { path: pathOf(root), share: shareOf(index), largestPart };
  });
  const most = Math.max(...known.map(({ share }) => share));
  const main = known.findIndex(({ share }) => share === most);
  return known.map((root, i) => ({ ...root, why: i === main ? 'deepest' : 'alike' }));
}

function leftOutInside({ leftOut }: Reading): LeftOutExplained[] {
  return leftOut.flatMap(({ element, reason }) => {
    const words = wordsOf(element);
    return words === '' ? [] : [{ path: pathOf(element), reason, words }];
  });
}

/** Prose beside the story, each stretch by its largest element: why it is furniture, or "outside". */
function leftOutside(survey: Survey, { roots, map }: Reading): LeftOutExplained[] {
  const found: LeftOutExplained[] = [];
  const starts = roots.flatMap((root) => survey.indexOf.get(root) ?? []);
  for (let i = 0; i < survey.elements.length; ) {
    const element = survey.elements[i];
    const end = survey.ends[i] ?? i + 1;
    if (!element || (survey.prose[i] ?? 0) === 0) i = end;
    else if (starts.includes(i)) i = end;
    else if (starts.some((start) => start > i && start < end)) i++;
    else {
      const reason = survey.furniture[i] ?? 'outside';
      if (!holdsStory(element, map)) found.push({ path: pathOf(element), reason, words: wordsOf(element) });
      i = end;
    }
  }
  return found;
}

/** Standfirst and captions above the story's own element belong to it. */
function holdsStory(element: Element, map: Reading['map']): boolean {
  let holds = false;
  walkNodes(element, {
    enter: () => !holds,
    text(node) {
      holds ||= map.offsetAt(node, 0) !== null;
    },
    leave: () => undefined,
  });
  return holds;
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, WORDS);
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const name = at.getAttribute('class')?.trim().split(/\s+/)[0];
    steps.unshift(name ? `${at.localName}.${name}` : at.localName);
  }
  return steps.length > 0 ? steps.join(' > ') : 'body';
}
