import type { Article, Paragraph } from '../model/article.ts';
import { inked } from './block-writer.ts';
import { type ChosenBlock, chooseBlocks } from './choose-blocks.ts';
import { collectBlocks, type FoundBlock, type LeftOut } from './collect-blocks.ts';
import { findRoots, rootElements } from './find-article.ts';
import { hiddenByMarkup } from './hidden-by-markup.ts';
import { mapRepeats } from './map-repeats.ts';
import { readMeta } from './read-meta.ts';
import { type IsHidden, type Survey, surveyProse } from './survey-prose.ts';
import { addSegments, createTextMap, emptySegments, type Segments, type TextMap } from './text-map.ts';
import { weighText } from './weigh-text.ts';

/** An article read from a page, with the way back to the page. */
export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  /** The elements that hold the story, in document order: what to watch for changes. */
  readonly roots: readonly Element[];
  /** What was passed over, and why: for explaining, not for deciding. */
  readonly leftOut: readonly LeftOut[];
}

const PARAGRAPH_BREAK = '\n\n';
/** A page that shows less text than this is not ready: "Loading the story, one moment". */
const WAITING_WORDS = 120;

/**
 * The page's story as one text with its paragraphs, title and dates, and the map back to the page's text nodes. Null
 * where the page has no prose. `isHidden` tells what a browser does not show, and is asked once for each element below
 * `<body>`; where everything is hidden, as on pages that wait for a script, it is not heeded. `within` is the part of the
 * page that holds the story, where more than one stands on it. Writes nothing to the page and needs no layout.
 */
export function readArticle(
  document: Document,
  options: { readonly isHidden?: IsHidden; readonly within?: Element | null } = {},
): Reading | null {
  const { isHidden, within } = options;
  const top = within ?? document.body;
  if (!top) return null;
  let survey = surveyProse(top, (element) => hiddenByMarkup(element) || (isHidden?.(element) ?? false));
  // Pages that a script makes visible later show a word or two until then, and have their story nevertheless.
  if (isHidden && (survey.weight[0] as number) < WAITING_WORDS) survey = surveyProse(top, hiddenByMarkup);
  const rootIndexes = findRoots(survey);
  const roots = rootElements(survey, rootIndexes);
  if (roots.length === 0) return null;

  const { language, ...meta } = readMeta(top.ownerDocument);
  const leftOut: LeftOut[] = [];
  const found = [
    ...blocksBefore(survey, rootIndexes, leftOut),
    ...roots.flatMap((root) => collectBlocks(root, survey, leftOut)),
  ];
  const chosen = chooseBlocks(found, meta.title, leftOut);
  const { text, paragraphs, segments } = join(chosen.story);
  if (text === '') return null;
  const map = createTextMap(segments, mapRepeats(text, chosen.repeats));
  return { article: { ...meta, language, text, paragraphs }, map, roots, leftOut };
}

/** The least a line between headline and story weighs to be its standfirst. */
const LEAST_STANDFIRST = 40;

/** Standfirst and captions that stand between the headline and the story's container. */
function blocksBefore(survey: Survey, roots: readonly number[], leftOut: LeftOut[]): FoundBlock[] {
  const root = roots[0] as number;
  let headline = -1;
  for (let i = 0; i < root; i++) {
    if (survey.elements[i]?.localName === 'h1' && !survey.left[i] && (survey.ends[i] as number) <= root)
      headline = i;
  }
  if (headline < 0) return [];
  const found: FoundBlock[] = [];
  for (let i = survey.ends[headline] as number; i < root; ) {
    const end = survey.ends[i] as number;
    const element = survey.elements[i];
    // What encloses the story is opened; what lies before it is read whole.
    if (end > root || !element || survey.left[i]) {
      i = end > root ? i + 1 : end;
      continue;
    }
    for (const block of collectBlocks(element, survey, leftOut)) {
      if (block.kind === 'caption') found.push(block);
      else if (isStandfirst(block)) found.push({ ...block, kind: 'standfirst' });
    }
    i = end;
  }
  return found;
}

function isStandfirst(block: FoundBlock): boolean {
  const weight = weighText(block.text);
  return weight >= LEAST_STANDFIRST && block.linked * 3 < inked(block.text);
}

/** A post of a live blog: what stands by itself behind others of its kind, or has its own time as they do. */
const POST = 'article~article,li~li>article,:has(>time)~:is(div,section):has(>time)';

function join(blocks: readonly ChosenBlock[]): {
  text: string;
  paragraphs: Paragraph[];
  segments: Segments;
} {
  const paragraphs: Paragraph[] = [];
  const segments = emptySegments();
  const posts = new Map<Element | null, number>();
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += PARAGRAPH_BREAK;
    const start = text.length;
    addSegments(segments, block.segments, start, 0, block.text.length);
    text += block.text;
    const element = block.owner.closest(POST);
    const post = posts.get(element) ?? posts.size;
    posts.set(element, post);
    paragraphs.push({ start, end: text.length, kind: block.kind, post });
  }
  return { text, paragraphs, segments };
}
