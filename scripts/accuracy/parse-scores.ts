/** Figures by name, between 0 and 1, as the scorer defines them. */
export type Figures = Readonly<Record<string, number>>;

/** What one run of a scorer says. */
export interface Scores {
  readonly figures: Figures;
  /** Right and asked, hits and all: the two numbers behind a figure where the scorer gives them. */
  readonly counts: Readonly<Record<string, readonly [number, number]>>;
  /** Error lines by kind: "wrong speaker", "missed". */
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

/** Names that a line's later part has of its own, whatever the line begins with. */
const OWN_NAMES = new Set(['traps taken', 'answered']);

/** Reads what a scorer prints. A line of any other shape is passed over: `figures` holds what was understood. */
export function parseScores(output: string): Scores {
  const figures: Record<string, number> = {};
  const counts: Record<string, readonly [number, number]> = {};
  const errors = new Map<string, string[]>();
  let kind: string[] | null = null;
  for (const line of output.split('\n')) {
    const heading = /^# ([a-z ]+): \d+$/.exec(line);
    if (heading) {
      kind = [];
      errors.set(heading[1] ?? '', kind);
    } else if (kind !== null) {
      if (line !== '') kind.push(line);
    } else if (!line.startsWith('view ')) {
      readLine(line, figures, counts);
    }
  }
  return { figures, counts, errors };
}

function readLine(
  line: string,
  figures: Record<string, number>,
  counts: Record<string, readonly [number, number]>,
): void {
  const page = /^(\S+) +found (\d+)\/(\d+) .* spurious .* speaker (\d+)\/(\d+) /.exec(`${line} `);
  if (page) {
    counts[`page ${page[1]} found`] = [Number(page[2]), Number(page[3])];
    counts[`page ${page[1]} speaker`] = [Number(page[4]), Number(page[5])];
    return;
  }
  let label = '';
  for (const part of line.split(/[,;] /)) {
    const name = /^[^\d]*?(?= +(?:\d|P \d|- *$))/.exec(part)?.[0].trim().replace(/ {2,}/g, ' ');
    if (name === undefined) return;
    const key = label === '' ? name : OWN_NAMES.has(name) ? name : `${label} ${name}`;
    if (label === '') label = name.startsWith('mean of pages') ? 'mean of pages' : firstWordOf(name);
    readValue(part, key, figures, counts);
  }
}

/** "people recall 3/4, precision 1/2": the second figure is of people too. */
function firstWordOf(name: string): string {
  return name === 'traps taken' ? name : (name.split(' ')[0] ?? '');
}

function readValue(
  part: string,
  key: string,
  figures: Record<string, number>,
  counts: Record<string, readonly [number, number]>,
): void {
  const prf = /P (\d\.\d+) R (\d\.\d+) F1 (\d\.\d+)/.exec(part);
  if (prf) {
    figures[`${key} P`] = Number(prf[1]);
    figures[`${key} R`] = Number(prf[2]);
    figures[`${key} F1`] = Number(prf[3]);
    return;
  }
  const share = /(\d+)(?:\/| of )(\d+)/.exec(part);
  if (share) {
    const [hits, all] = [Number(share[1]), Number(share[2])];
    if (all > 0) figures[key] = hits / all;
    counts[key] = [hits, all];
    return;
  }
  const plain = /\d\.\d+/.exec(part);
  if (plain) figures[key] = Number(plain[0]);
}
