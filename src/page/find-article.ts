import { hiddenByMarkup } from './hidden-by-markup.ts';
import { isBlock } from './is-block.ts';
import { type IsHidden, isProse, type Survey, surveyProse } from './survey-prose.ts';

/** The part of the page's prose that the story's element must hold; anything from .6 to .8 chooses the same. */
export const STORY_SHARE = 0.7;
/** Less prose than this is a caption, a notice or a stub: no story. */
const LEAST_STORY = 60;
/** Where further stories follow on the same page, each headline's part holds at least this share of the longest one's prose. */
const FURTHER_STORY_SHARE = 0.2;

/**
 * The elements that hold the story, in document order: the deepest element with 70 % of the page's prose, and blocks
 * elsewhere that are made like its own where a story is cut into several containers. Null where the page has no prose.
 * `isHidden` tells what a browser does not show.
 */
export function findArticle(
  document: Document,
  options: { readonly isHidden?: IsHidden } = {},
): readonly Element[] | null {
  const { isHidden } = options;
  if (!document.body) return null;
  const survey = surveyProse(
    document.body,
    (element) => hiddenByMarkup(element) || (isHidden?.(element) ?? false),
  );
  const roots = rootElements(survey, findRoots(survey));
  return roots.length > 0 ? roots : null;
}

/** The same as indexes into a survey of the page; empty where there is no prose. */
export function findRoots(survey: Survey): number[] {
  const all = survey.story[0] as number;
  if (all < LEAST_STORY) return [];
  const most = deepest(survey, 0);
  const first = firstStory(survey, most);
  const root = container(survey, deepest(survey, first));
  return [root, ...alike(survey, root, first === most ? 0 : first)].sort((a, b) => a - b);
}

/** The elements of these indexes. */
export function rootElements(survey: Survey, roots: readonly number[]): Element[] {
  return roots.map((index) => survey.elements[index] as Element);
}

/** The deepest element below `top` (or `top` itself) with most of what it holds. */
function deepest(survey: Survey, top: number): number {
  const all = survey.story[top] as number;
  let found = top;
  for (let i = top + 1; i < (survey.ends[found] as number); ) {
    if ((survey.story[i] as number) >= STORY_SHARE * all) {
      found = i;
      i++;
    } else {
      i = survey.ends[i] as number;
    }
  }
  return found;
}

/**
 * Pages that go on without end put one story below the other, each with its own headline, an `h1` at least for the first. Gives
 * the part of `root` that belongs to its first headline, `root` where there is only one story: also where the first headline
 * has no prose of its own, as all others are then parts of its story.
 */
function firstStory(survey: Survey, root: number): number {
  const headlines: number[] = [];
  for (let i = root; i < (survey.ends[root] as number); i++) {
    const element = survey.elements[i];
    if (element && !survey.left[i] && (element.localName === 'h1' || opensArticle(element)))
      headlines.push(i);
  }
  if (survey.elements[headlines[0] ?? 0]?.localName !== 'h1') return root;
  const holds = (part: number, headline: number | undefined): boolean =>
    headline !== undefined && headline >= part && headline < (survey.ends[part] as number);
  const parts = headlines.map((headline, n) => {
    let part = headline;
    for (;;) {
      const wider = survey.parents[part] as number;
      if (wider <= root || holds(wider, headlines[n - 1]) || holds(wider, headlines[n + 1])) return part;
      part = wider;
    }
  });
  const [first = 0, ...others] = parts.map((part) => survey.story[part] as number);
  const least = FURTHER_STORY_SHARE * Math.max(first, ...others);
  return least > 0 && first >= least && others.some((other) => other >= least) ? (parts[0] as number) : root;
}

/** The first heading of an `<article>`: posts of a live blog have one too, but stand below the page's own `h1`. */
function opensArticle(element: Element): boolean {
  if (!/^h[23]$/.test(element.localName)) return false;
  const article = element.closest('article');
  return article?.querySelector('h1, h2, h3') === element && !article.parentElement?.closest('article');
}

/** A paragraph is no story: where one holds most of the prose, its neighbors belong to it. */
function container(survey: Survey, index: number): number {
  let found = index;
  while (found > 0 && isParagraph(survey, found)) found = survey.parents[found] as number;
  return found;
}

function isParagraph(survey: Survey, index: number): boolean {
  const element = survey.elements[index];
  if (!element || !isBlock(element) || PARAGRAPH_TAGS.has(element.localName)) return true;
  if (!CELL_TAGS.has(element.localName)) return false;
  const end = survey.ends[index] as number;
  return survey.blocks.filter(({ owner }) => owner >= index && owner < end).length < 2;
}

const PARAGRAPH_TAGS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 pre figcaption'.split(' '));
/** These hold a paragraph or a whole story. */
const CELL_TAGS: ReadonlySet<string> = new Set('blockquote dd li td th'.split(' '));

/**
 * Containers outside the root whose prose has the tag and class names of the root's own, block and parent both. Where
 * neither has a class name the container must be the root's sibling, and no `<article>`, which is a story of its own.
 * Looks no farther than `top`.
 */
function alike(survey: Survey, root: number, top: number): number[] {
  const end = survey.ends[root] as number;
  const weights = new Map<string, number>();
  for (const block of survey.blocks) {
    if (block.owner < root || block.owner >= end || survey.left[block.owner] || !isProse(block)) continue;
    const key = signature(survey, block.owner);
    weights.set(key, (weights.get(key) ?? 0) + block.weight);
  }
  let main = '';
  let most = 0;
  for (const [key, weight] of weights) {
    if (weight > most) [main, most] = [key, weight];
  }
  const found = new Set<number>();
  for (const block of survey.blocks) {
    if (block.owner < top || block.owner >= (survey.ends[top] as number)) continue;
    if ((block.owner >= root && block.owner < end) || survey.left[block.owner] || !isProse(block)) continue;
    if (signature(survey, block.owner) !== main) continue;
    const parent = survey.parents[block.owner] as number;
    const encloses = parent <= root && (survey.ends[parent] as number) > root;
    const sibling = survey.parents[parent] === survey.parents[root] && !main.includes('article');
    if (parent > 0 && !encloses && (sibling || main.includes('.'))) found.add(parent);
  }
  return [...found];
}

function signature(survey: Survey, index: number): string {
  return `${own(survey.elements[index])}<${own(survey.elements[survey.parents[index] as number])}`;
}

function own(element: Element | undefined): string {
  if (!element) return '';
  const names = element.getAttribute('class')?.trim();
  return names ? `${element.localName}.${names}` : element.localName;
}
