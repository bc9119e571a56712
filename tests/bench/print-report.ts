import type { PageTask, PaintTask } from './page-bench.ts';
import type { BenchReport } from './run-bench.ts';
import type { Summary } from './summarize.ts';

const TASK_NAMES: Readonly<Record<PageTask, string>> = {
  floor: 'floor: the story’s text nodes, joined, one pass for marks',
  floorOfPage: 'the same over the whole page',
  read: 'Quoth, page to text and map',
  analyze: 'Quoth, engine',
  readAndAnalyze: 'Quoth, both',
  peerQuotations: 'compromise quotations()',
  peerPeople: 'compromise people()',
  peerBoth: 'compromise, both from one reading',
};
const PAINT_NAMES: Readonly<Record<PaintTask, string>> = {
  ranges: 'Quoth, StaticRange in the highlight registry',
  marks: 'wrapped in <mark>',
};
const COLD_NAMES: Readonly<Record<string, string>> = {
  floor: 'floor',
  quoth: 'Quoth, built annotator to painted page',
  quothWithPauses: 'the same, with its pauses for the page',
  peerBoth: 'compromise, quotations() and people()',
};

/** The report as text for a terminal: every figure is a median, in the unit that its column names. */
export function printReport(report: BenchReport): string {
  const { measured, gzipBytes, node, growth, panel } = report;
  const parts = [
    `${measured.browser}, Node ${measured.node}, ${measured.processor}. Medians of ${measured.rounds} rounds; [quartiles].`,
    ...report.pages.map(printPage),
    ...report.coldStart.map(({ name, scripts }) =>
      table(
        `${name}: cold start, script text to first answer in a new process`,
        ['', 'ms', ''],
        scripts.map((script) => [COLD_NAMES[script.name] ?? script.name, ...withSpread(script.ms)]),
      ),
    ),
    table(
      'engine: the sample article written several times, golden articles joined; beside the same texts one by one',
      ['', 'words', 'ms', 'x apart'],
      [...growth.repeated, ...growth.articles].map(({ label, words, ms, timesApart }) => [
        label,
        whole(words),
        decimals(ms.median),
        timesApart.median.toFixed(2),
      ]),
    ),
    table(
      `panel: ${panel.statements} statements by ${panel.speakers} speakers; script, and the longest frame of a scroll`,
      ['', 'ms', ''],
      [
        ['opening, script', ...withSpread(panel.openMs)],
        ['opening every row, script', ...withSpread(panel.expandMs)],
        [
          `scrolling, longest frame (${panel.longTasks} tasks over 50 ms)`,
          ...withSpread(panel.longestFrameMs),
        ],
      ],
    ),
    table(
      `Node, warm, ${node.name}: ${whole(node.texts)} texts, ${whole(node.words)} words`,
      ['', 'words/s', 'Quoth is x as fast'],
      [
        ['Quoth, engine', whole(node.wordsPerSecond.quoth.median), ''],
        ...(['peerQuotations', 'peerPeople', 'peerBoth'] as const).map((name) => [
          TASK_NAMES[name],
          whole(node.wordsPerSecond[name].median),
          node.timesPeer[name].median.toFixed(1),
        ]),
      ],
    ),
    table(
      'size',
      ['', 'KB gzip'],
      [
        ['Quoth, built annotator', (gzipBytes.annotator / 1024).toFixed(1)],
        ['compromise, minified', (gzipBytes.peer / 1024).toFixed(1)],
      ],
    ),
  ];
  if (measured.missing.length > 0)
    parts.push(`Not measured, as they are not here: ${measured.missing.join(', ')}`);
  return parts.join('\n\n');
}

function printPage(page: BenchReport['pages'][number]): string {
  const { name, elements, words, statements, speakers, tasks, paint } = page;
  const head = `${name}: ${whole(elements)} elements, ${whole(words)} words of story, ${statements} statements, ${speakers} speakers`;
  const warm = table(
    `${head}; warm`,
    ['', 'x floor', 'ms', ''],
    (Object.keys(TASK_NAMES) as PageTask[]).map((task) => [
      TASK_NAMES[task],
      timesFloorOf(tasks[task].timesFloor.median),
      ...withSpread(tasks[task].ms),
    ]),
  );
  const painted = table(
    `${name}: ${paint.highlights} highlights (${paint.ranges} ranges), script and layout`,
    ['', 'ms', ''],
    (Object.keys(PAINT_NAMES) as PaintTask[]).map((task) => [
      PAINT_NAMES[task],
      ...withSpread(paint.ms[task]),
    ]),
  );
  return `${warm}\n\n${painted}`;
}

/** The first column to the left, the others to the right. */
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines].join('\n');
}

function withSpread({ median, lower, upper }: Summary): [string, string] {
  return [decimals(median), `[${decimals(lower)}–${decimals(upper)}]`];
}

/** Two or three digits, whatever the size. */
function decimals(value: number): string {
  if (value >= 100) return whole(value);
  return value >= 10 ? value.toFixed(1) : value.toPrecision(2);
}

function timesFloorOf(value: number): string {
  return value < 10 ? value.toFixed(1) : whole(value);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
