import type { Article } from '../../model/article.ts';
import type { PageReading } from '../read-page.ts';
import { addressNow, isStanding, type Story } from '../story.ts';
import { carryIds } from './carry-ids.ts';
import { containerOf } from './further-stories.ts';
import type { KeeperHost } from './keep-page.ts';
import { moveAnalysis, reanchor } from './reanchor.ts';
import { renewMap } from './renew-map.ts';
import type { Stopwatch } from './stopwatch.ts';

const MOST_UNWANTED = 100;

/** Reads stories again that the page has changed. */
export interface StoryRenewer {
  /** Where a story's words are what they were, finds their new places around `nodes`; false where they are not. */
  places(story: Story, nodes: readonly Node[]): boolean;
  /** Reads a story as a whole. Gives whether it says something else than before. */
  story(story: Story, watch: Stopwatch): Promise<boolean>;
}

/** The renewer for a host's stories. */
export function storyRenewer(host: KeeperHost): StoryRenewer {
  /** Blocks that stand among a story's and do not belong to it. */
  const unwanted = new WeakMap<Story, ReadonlySet<string>>();

  function renewPlaces(story: Story, nodes: readonly Node[]): boolean {
    const unknown = new Set<string>();
    const known = unwanted.get(story) ?? new Set();
    const isHidden = host.isHiddenNow();
    if (!story.reading.roots.every((root) => root.isConnected)) return false;
    const map = renewMap(story.reading, nodes, known, unknown, (element) =>
      host.readBlocks(element, isHidden),
    );
    // A clock among the paragraphs says something else each time.
    unwanted.set(story, new Set([...(known.size < MOST_UNWANTED ? known : []), ...unknown]));
    if (map === null) return false;
    story.reading = { ...story.reading, map };
    host.show(host.stories());
    return true;
  }

  async function renewStory(story: Story, watch: Stopwatch): Promise<boolean> {
    const others = host.stories().filter((other) => other !== story);
    const read = watch.during(() => host.readStory(containerOf(story, others)));
    const { reading } = story;
    if (read === null || (others.length > 0 && !isStanding(story))) {
      if (others.length > 0) host.show(others);
      else host.dismiss();
      return true;
    }
    const { article, map, roots } = read;
    if (article.text === reading.analysis.text) {
      story.reading = { ...reading, paragraphs: article.paragraphs, map, roots };
      story.address = addressNow();
      if (!sameNodes(reading, story.reading)) host.show(host.stories());
      return false;
    }
    const before = { text: reading.analysis.text, paragraphs: reading.paragraphs };
    const isOther = !sharesParagraph(before, article);
    if (isOther && !host.isForced() && addressNow() !== story.address && !isArticleNow()) {
      host.dismiss();
      return true;
    }
    const moved = watch.during(() => moveAnalysis(reading.analysis, reanchor(before, article), article.text));
    if (!isOther) {
      const { paragraphs } = article;
      story.reading = { ...reading, analysis: moved, paragraphs, map, roots };
      host.show(host.stories());
      await host.idle();
      if (host.signal.aborted || !host.stories().includes(story)) return true;
    }
    const analysis = watch.during(() => host.analyzeArticle(article));
    if (isOther) {
      const other = { reading: host.analyzed(read, {}, analysis), address: addressNow() };
      host.show(host.stories().map((one) => (one === story ? other : one)));
    } else {
      story.reading = host.analyzed(read, reading.voices, carryIds(moved, analysis));
      story.address = addressNow();
      host.show(host.stories());
    }
    return true;
  }

  return { places: renewPlaces, story: renewStory };
}

function sameNodes(a: PageReading, b: PageReading): boolean {
  const [before, after] = [nodesOf(a), nodesOf(b)];
  return before.length === after.length && before.every((node, i) => node === after[i]);
}

function nodesOf({ map }: PageReading): Node[] {
  return [map, ...map.repeats].flatMap(({ segments }) => segments.nodes);
}

/** A paragraph that both have: then it is the same story, a little changed. */
function sharesParagraph(before: ParagraphsOf, after: ParagraphsOf): boolean {
  const known = new Set(wordsOf(before));
  return wordsOf(after).some((words) => known.has(words));
}

type ParagraphsOf = Pick<Article, 'text' | 'paragraphs'>;

function wordsOf({ text, paragraphs }: ParagraphsOf): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end)).filter(({ length }) => length > 40);
}

/** The gate knows; where it was never let in, it was the reader who asked. */
function isArticleNow(): boolean {
  return globalThis.quothIsArticle?.() ?? true;
}
