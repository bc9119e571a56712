import { furnitureReason } from './furniture-reason.ts';
import { isBlock } from './is-block.ts';
import { UNREAD_TAGS } from './page-hints.ts';
import { walkNodes } from './walk-nodes.ts';
import { weighText } from './weigh-text.ts';

/** A block: text between two block boundaries. */
export interface SurveyBlock {
  /** Index of the element that directly holds it. */
  readonly owner: number;
  /** Weight of the text, and of the part of it inside links. */
  readonly weight: number;
  readonly linked: number;
}

/**
 * All elements below a root with what they hold, as parallel arrays in document order; the root has index 0.
 * Weights are letters, marks and single blanks, letters of scripts that write words in one or two signs counted double.
 */
export interface Survey {
  readonly elements: readonly Element[];
  readonly parents: readonly number[];
  /** Index after the element's last descendant. */
  readonly ends: readonly number[];
  /** Weight of all text, of text inside links, and of prose, before anything is left out. */
  readonly weight: readonly number[];
  readonly linked: readonly number[];
  readonly prose: readonly number[];
  /** Prose that remains when furniture is left out. */
  readonly story: readonly number[];
  readonly blocks: readonly SurveyBlock[];
  /** Why the element is furniture, null where it is not; what lies inside furniture is not judged. */
  readonly furniture: readonly (string | null)[];
  /** Whether the element is furniture or lies in some. */
  readonly left: readonly boolean[];
  readonly indexOf: ReadonlyMap<Element, number>;
}

/** Whether the reader cannot see the element, as a browser knows it; without layout the mark-up alone decides. */
export type IsHidden = (element: Element) => boolean;

/** A block of at least this weight with few links is prose: most sentences, no menu entry and few teasers. */
export const PROSE_WEIGHT = 70;
/** Where a page has hardly any such block its short sentences count. */
const SHORT_PROSE_WEIGHT = 25;
const SHORT_STORY = 2 * PROSE_WEIGHT;
const PROSE_LINK_SHARE = 0.4;

/** Weighs every element below `root`. Hidden elements and controls weigh nothing. */
export function surveyProse(root: Element, isHidden: IsHidden): Survey {
  const elements: Element[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const weight: number[] = [];
  const linked: number[] = [];
  const blocks: SurveyBlock[] = [];
  const owners: number[] = [];
  const open: number[] = [];
  let links = 0;
  let blockWeight = 0;
  let blockLinked = 0;

  function endBlock(): void {
    const owner = owners[owners.length - 1];
    if (blockWeight > 0 && owner !== undefined)
      blocks.push({ owner, weight: blockWeight, linked: blockLinked });
    blockWeight = 0;
    blockLinked = 0;
  }

  walkNodes(root, {
    enter(element) {
      if (element !== root && (UNREAD_TAGS.has(element.localName) || isHidden(element))) return false;
      const index = elements.length;
      elements.push(element);
      parents.push(open[open.length - 1] ?? -1);
      ends.push(index + 1);
      weight.push(0);
      linked.push(0);
      open.push(index);
      if (index === 0 || isBlock(element)) {
        endBlock();
        owners.push(index);
      }
      if (isLink(element)) links++;
      return true;
    },
    text(node) {
      const own = weighText(node.data);
      const index = open[open.length - 1];
      if (own === 0 || index === undefined) return;
      blockWeight += own;
      weight[index] = (weight[index] as number) + own;
      if (links === 0) return;
      blockLinked += own;
      linked[index] = (linked[index] as number) + own;
    },
    leave(element) {
      const index = open.pop() as number;
      ends[index] = elements.length;
      if (owners[owners.length - 1] === index) {
        endBlock();
        owners.pop();
      }
      if (isLink(element)) links--;
    },
  });

  for (let i = elements.length - 1; i > 0; i--) {
    const parent = parents[i] as number;
    weight[parent] = (weight[parent] as number) + (weight[i] as number);
    linked[parent] = (linked[parent] as number) + (linked[i] as number);
  }
  const outline = { elements, parents, ends, weight, linked, blocks };
  const [long = 0] = sumProse(outline, PROSE_WEIGHT, null);
  const least = long < SHORT_STORY ? SHORT_PROSE_WEIGHT : PROSE_WEIGHT;
  const prose = sumProse(outline, least, null);
  const furniture = judge(outline, prose, prose[0] as number);
  const left = elements.map(() => false);
  furniture.forEach((reason, i) => {
    if (reason !== null) left.fill(true, i, ends[i]);
  });
  const story = sumProse(outline, least, left);
  const indexOf = new Map(elements.map((element, i) => [element, i] as const));
  return { ...outline, prose, story, furniture, left, indexOf };
}

/** Whether a block counts as prose: long enough, and not mostly links. */
export function isProse(block: SurveyBlock, least = PROSE_WEIGHT): boolean {
  return block.weight >= least && block.linked < PROSE_LINK_SHARE * block.weight;
}

type Shape = Pick<Survey, 'elements' | 'parents' | 'ends' | 'weight' | 'linked' | 'blocks'>;

/** Links within the page (footnotes, headings' own anchors) lead nowhere else and are no sign of furniture. */
function isLink(element: Element): boolean {
  return element.localName === 'a' && !(element.getAttribute('href') ?? '#').startsWith('#');
}

function sumProse(outline: Shape, least: number, left: readonly boolean[] | null): number[] {
  const { elements, parents, blocks } = outline;
  const sums = elements.map(() => 0);
  for (const block of blocks) {
    if (!left?.[block.owner] && isProse(block, least))
      sums[block.owner] = (sums[block.owner] as number) + block.weight;
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = parents[i] as number;
    sums[parent] = (sums[parent] as number) + (sums[i] as number);
  }
  return sums;
}

function judge(outline: Shape, prose: readonly number[], all: number): (string | null)[] {
  const { elements, ends, weight, linked } = outline;
  const reasons: (string | null)[] = elements.map(() => null);
  for (let i = 1; i < elements.length; ) {
    const element = elements[i];
    const held = weight[i] as number;
    if (!element || held === 0) {
      i = ends[i] as number;
      continue;
    }
    const share = all > 0 ? (prose[i] as number) / all : 0;
    const reason = furnitureReason(element, share, all, held, linked[i] as number);
    reasons[i] = reason;
    i = reason === null ? i + 1 : (ends[i] as number);
  }
  return reasons;
}
