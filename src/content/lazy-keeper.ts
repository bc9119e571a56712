import { readBlocks } from '../page/read-blocks.ts';
import type { Keeper, KeeperHost } from './keeper/keep-page.ts';
import { loadPart } from './load-part.ts';
import { analyzeArticle, analyzed, idle, isHiddenNow, readStory } from './read-page.ts';
import type { Story } from './story.ts';

/** What the script that keeps up with a page can do; it is loaded when the first of it is wanted. */
export interface LazyKeeper {
  /** From now on the page is kept up with, beginning with what it says now. */
  again(): void;
  /** Brings a statement into the middle of the view; false where it is not on the page any more. */
  scrollTo(story: Story | undefined, statement: string): Promise<boolean>;
  /** The same, and marks it for a moment. */
  jump(story: Story | undefined, statement: string): Promise<boolean>;
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
    scrollTo: async (story, statement) => (await load())?.scrollTo(story, statement) ?? false,
    jump: async (story, statement) => (await load())?.jump(story, statement) ?? false,
  };
}

const TOOLS = {
  analyzeArticle,
  analyzed,
  idle,
  isHiddenNow,
  readStory,
  readBlocks,
};
