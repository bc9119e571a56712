import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Voice } from '../../model/voices.ts';
import type { Block } from '../../page/block-writer.ts';
import type { Reading } from '../../page/read-article.ts';
import type { IsHidden } from '../../page/survey-prose.ts';
import { WATCHED } from '../first-change.ts';
import type { PagePainter } from '../page-painter.ts';
import type { PageReading } from '../read-page.ts';
import { addressNow, isStanding, type Story } from '../story.ts';
import { findFurther } from './further-stories.ts';
import { jumping, scrollTo } from './jumping.ts';
import { lateShadowTrees } from './late-shadow-trees.ts';
import { placeInTree } from './place-in-tree.ts';
import { storyRenewer } from './renew-story.ts';
import { revealing } from './revealing.ts';
import { settling } from './settling.ts';
import { shadowTrees } from './shadow-trees.ts';
import { type Stopwatch, stopwatch } from './stopwatch.ts';

/** What the keeper asks of the annotator: what it knows, and the tools that it has in the page already. */
export interface KeeperHost {
  readonly signal: AbortSignal;
  readonly painter: PagePainter;
  stories(): readonly Story[];
  /** Whether the reader asked for this page, article or not. */
  isForced(): boolean;
  /** Whether the page is one to read, as far as is known. */
  isWanted(): boolean;
  show(stories: readonly Story[]): void;
  dismiss(): void;
  readStory(within: Element | null): Reading | null;
  readBlocks(element: Element, isHidden: IsHidden): Block[];
  isHiddenNow(): IsHidden;
  analyzeArticle(article: Article): Analysis;
  analyzed(reading: Reading, voices: Readonly<Record<string, Voice>>, analysis?: Analysis): PageReading;
  idle(): Promise<void>;
}

/** Keeps what is known of a page right while the page changes. */
export interface Keeper {
  /** Looks at everything anew. */
  again(): void;
  /** Brings a statement into the middle of the view; false where its words are not shown. */
  scrollTo(story: Story | undefined, statement: string): boolean;
  /** The same, and marks it for a moment. */
  jump(story: Story | undefined, statement: string): boolean;
}

/** What was touched, at most: more is as good as everything. */
const MOST_TOUCHED = 300;

/**
 * Watches the page from now on and reads what changes, until the host's signal is aborted. Where the words of a
 * story are the same as before only their places are found anew; where they are not, the statements are moved to where
 * their words are now, and the story is analyzed again. Stories that the page adds below the first are read on their own.
 */
export function keepPage(host: KeeperHost): Keeper {
  let touched = new Set<Node>();
  let all = false;
  let added = new Set<Element>();
  const renew = storyRenewer(host);
  /** One look at a time. */
  let working: Promise<unknown> = Promise.resolve();

  const inStories = settling(() => timed(lookAtStories));
  const elsewhere = settling(() => timed(lookElsewhere));
  const noticed = (element: Element): void => touch(element, rootsOf(host.stories()));
  const revealed = revealing(host, noticed);
  const late = lateShadowTrees(noticed);

  const observer = new MutationObserver((records) => {
    if (!host.isWanted()) return;
    const roots = rootsOf(host.stories());
    for (const record of records) note(record, roots);
  });
  observer.observe(document, WATCHED);
  watchTrees();
  host.signal.addEventListener('abort', () => {
    observer.disconnect();
    inStories.end();
    elsewhere.end();
    revealed.end();
    late.end();
  });

  /** What was watched before is not watched twice, and what the page has thrown away it does not change. */
  function watchTrees(): void {
    // What was taken down would be taken up again.
    if (host.signal.aborted) return;
    const roots = rootsOf(host.stories());
    const trees = shadowTrees(roots);
    for (const tree of trees) observer.observe(tree, WATCHED);
    late.watch([...roots, ...trees]);
  }

  /** Something in a story or, where it is outside of all, around or beside them. */
  function touch(node: Node, roots: readonly Element[]): void {
    if (touched.size < MOST_TOUCHED && isWithin(node, roots)) touched.add(node);
    else all = true;
    inStories.touch();
  }

  function note({ type, target, addedNodes, removedNodes }: MutationRecord, roots: readonly Element[]): void {
    if (type === 'attributes') revealed.note(target as Element);
    else if (isWithin(target, roots)) touch(target, roots);
    else {
      if (removedNodes.length > 0 && host.stories().some(isTorn)) touch(document, roots);
      for (const node of addedNodes) {
        if (!(node instanceof Element) || (node.textContent ?? '') === '') continue;
        if (added.size < MOST_TOUCHED) added.add(node);
        elsewhere.touch();
      }
    }
  }

  async function timed(
    look: () => Promise<{ cost: number; found: boolean }>,
  ): Promise<{ cost: number; found: boolean }> {
    const mine = working.then(look);
    working = mine.catch(() => undefined);
    try {
      const looked = await mine;
      const watch = stopwatch();
      watch.during(watchTrees);
      return { ...looked, cost: looked.cost + watch.spent() };
    } catch (error) {
      console.error('Quoth could not read this page again.', error);
      return { cost: 0, found: false };
    }
  }

  async function lookAtStories(): Promise<{ cost: number; found: boolean }> {
    const nodes = [...touched].filter((node) => node.isConnected);
    const isAll = all;
    touched = new Set();
    all = false;
    const watch = stopwatch();
    await host.idle();
    // Stories are kept apart by knowing of each other.
    let found =
      isAll && host.stories().some(isStanding) && (await further([document.documentElement], watch));
    for (const story of host.stories()) {
      const mine = nodes.filter((node) => isNear(story, node));
      if (!isAll && mine.length === 0 && story.reading.roots.every((root) => root.isConnected)) continue;
      await host.idle();
      if (host.signal.aborted || !host.stories().includes(story)) break;
      if (!isAll && watch.during(() => renew.places(story, mine))) continue;
      found = (await renew.story(story, watch)) || found;
    }
    if (host.stories().length === 0) found = await findFirst(watch);
    return { cost: watch.spent(), found };
  }

  async function lookElsewhere(): Promise<{ cost: number; found: boolean }> {
    const parts = [...added].filter((part) => part.isConnected);
    added = new Set();
    const watch = stopwatch();
    await host.idle();
    if (host.signal.aborted) return { cost: 0, found: false };
    if (host.stories().length === 0) return { found: await findFirst(watch), cost: watch.spent() };
    let found = await further(parts, watch);
    // What was missing of the story may have come beside what was there.
    const [first] = host.stories();
    const isBeside = (part: Element): boolean =>
      (part.textContent ?? '').length > LEAST_ADDED && !host.stories().some((story) => isNear(story, part));
    if (!found && first && host.stories().length === 1 && parts.some(isBeside)) {
      found = await renew.story(first, watch);
    }
    return { cost: watch.spent(), found };
  }

  async function findFirst(watch: Stopwatch): Promise<boolean> {
    if (!host.isWanted()) return false;
    const read = watch.during(() => host.readStory(null));
    if (read === null) return false;
    await host.idle();
    if (host.signal.aborted || host.stories().length > 0 || !host.isWanted()) return false;
    host.show([{ reading: watch.during(() => host.analyzed(read, {})), address: addressNow() }]);
    return true;
  }

  async function further(parts: readonly Element[], watch: Stopwatch): Promise<boolean> {
    let any = false;
    for (const within of watch.during(() => findFurther(parts, host.stories()))) {
      const read = watch.during(() => host.readStory(within.element));
      if (read === null) continue;
      await host.idle();
      if (host.signal.aborted || !within.element.isConnected) continue;
      const article = {
        ...read.article,
        title: within.title,
        byline: null,
        published: null,
        url: within.url,
      };
      const reading = watch.during(() => host.analyzed({ ...read, article }, {}));
      const stories = [...host.stories(), { reading, address: addressNow() }];
      host.show(stories.sort(inOrderOfPage));
      any = true;
    }
    return any;
  }

  return {
    again() {
      all = true;
      inStories.touch();
    },
    scrollTo,
    jump: jumping(host.painter, scrollTo),
  };
}

const LEAST_ADDED = 200;

function rootsOf(stories: readonly Story[]): Element[] {
  return stories.flatMap(({ reading }) => reading.roots);
}

function isWithin(node: Node, roots: readonly Element[]): boolean {
  return roots.some((root) => placeInTree(node, root) !== null);
}

function isNear({ reading: { roots } }: Story, node: Node): boolean {
  return isWithin(node, roots) || roots.some((root) => node.contains(root));
}

/** Whether elements of the story, or words printed once more beside it, are gone from the page. */
function isTorn({ reading: { roots, map } }: Story): boolean {
  return [...roots, ...map.repeats.flatMap(({ segments: { nodes } }) => nodes)].some(
    (node) => !node.isConnected,
  );
}

function inOrderOfPage(a: Story, b: Story): number {
  const [one] = a.reading.roots;
  const [other] = b.reading.roots;
  return one && other && one.compareDocumentPosition(other) & 4 ? -1 : 1;
}
