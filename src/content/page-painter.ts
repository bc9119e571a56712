import type { Statement } from '../model/analysis.ts';
import { type Highlighting, highlight, type Paint } from '../page/highlight.ts';
import { type PageTheme, pageTheme } from '../page/page-theme.ts';
import { type PlannedPaint, planActivePaint, planPaint } from './plan-paint.ts';
import type { PageReading } from './read-page.ts';

/** The paint of one page: all of it, and the mark of the one statement that is looked at. */
export interface PagePainter {
  /** Paints what was read, anew; nothing read takes all paint off. */
  paint(readings: readonly PageReading[]): void;
  /** Lifts one statement out, in place of any other. Gives what ends this mark and no later one. */
  mark(reading: PageReading, statement: Statement): () => void;
  unmark(): void;
  /**
   * Whether to paint anew: the ground is another since, as at night, or the page has thrown the paint away. Not for ever:
   * a page that insists is left alone.
   */
  isStale(): boolean;
}

const MOST_RESTORES = 3;

/** A painter for this document, which has painted nothing yet. */
export function pagePainter(): PagePainter {
  let all: Highlighting | null = null;
  let marked: Highlighting | null = null;
  /** Whose ground the paint was chosen for, and what that was. */
  let painted: PageReading | undefined;
  let theme: PageTheme = 'light';
  let restores = 0;

  function unmark(): void {
    marked?.undo();
    marked = null;
  }

  return {
    paint(readings) {
      all?.undo();
      [painted] = readings;
      if (painted) theme = themeOf(painted);
      all = highlight(
        readings.flatMap((reading) => placed(planPaint(reading.analysis, reading.voices), reading)),
        theme,
      );
    },
    mark(reading, statement) {
      unmark();
      const mine = highlight(placed(planActivePaint(statement, reading.voices), reading), themeOf(reading));
      marked = mine;
      return mine.undo;
    },
    unmark,
    isStale: () =>
      (painted !== undefined && themeOf(painted) !== theme) ||
      (all?.isLost() === true && restores++ < MOST_RESTORES),
  };
}

/** The theme of the ground that the story stands on. */
export function themeOf({ roots: [root] }: PageReading): PageTheme {
  return pageTheme(root ?? document.documentElement);
}

function placed(planned: readonly PlannedPaint[], { map }: PageReading): Paint[] {
  return planned.map(({ kind, voice, spans }) => ({
    kind,
    voice,
    ranges: spans.flatMap((span) => [...map.rangesOf(span), ...map.repeatsOf(span)]),
  }));
}
