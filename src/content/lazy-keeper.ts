import type { Statement } from '../model/analysis.ts';

import { readBlocks } from '../page/read-blocks.ts';
import { addSegment, createTextMap, emptySegments } from '../page/text-map.ts';
import type { Keeper, KeeperHost } from './keeper/keep-page.ts';
import { loadPart } from './load-part.ts';
import { analyzeArticle, analyzed, idle, isHiddenNow, readStory } from './read-page.ts';
import { rangesOf, type Story } from './story.ts';

/** What the script that keeps up with a page can do; it is loaded when the first of it is wanted. */
export interface LazyKeeper {
  /** From now on the page is kept up with, beginning with what it says now. */
  again(): void;
  /** Brings a statement into the middle of the view; false where it is not on the page any more. */
  scrollTo(story: Story, statement: Statement | undefined): Promise<boolean>;
}

/** The keeper of a page, for which the annotator shares the tools it has in the page already. */
export function lazyKeeper(page: Omit<KeeperHost, keyof typeof TOOLS>): LazyKeeper {
  let keeping: Promise<Keeper | null> | null = null;

  async function load(): Promise<Keeper | null> {
    keeping ??= loadPart('keeper', () => globalThis.quothKeepPage).then(
      (keepPage) => keepPage?.({ ...page, ...TOOLS }) ?? null,
    );
    const keeper = await keeping;
    if (keeper === null) keeping = null;
    return keeper;
  }

  return {
    async again() {
      (await load())?.again();
    },
    async scrollTo(story, statement) {
      return (await load())?.scrollTo(rangesOf(story, statement?.spans)) ?? false;
    },
  };
}

const TOOLS = {
  analyzeArticle,
  analyzed,
  idle,
  isHiddenNow,
  readStory,
  readBlocks,
  addSegment,
  emptySegments,
  createTextMap,
};
