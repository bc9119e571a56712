import type { Analysis, Statement } from '../../src/model/analysis.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { Expected, ExpectedStatement } from './expected.ts';

/** One line a reader of the test can act on, and what it is about. */
export interface Difference {
  readonly what:
    | 'missing'
    | 'extent'
    | 'kind'
    | 'speaker'
    | 'spurious'
    | 'trap'
    | 'person'
    | 'organization'
    | 'mark';
  readonly about: string;
  readonly message: string;
  /** Index of the expected statement, where it is about one. */
  readonly statement?: number;
}

/** Of an indirect statement this share must be found, and of what was found this share must be meant. */
const ENOUGH = 0.8;
/** … or all but a short word at its edge, as long as "that": of a short statement that is more than a fifth. */
const SHORT_WORD = 'there '.length;

/**
 * What an analysis has otherwise than a reader expects, [] where nothing. Quotations must agree to the letter, indirect
 * statements by four fifths, both ways. How quotations are gathered into statements does not matter.
 */
export function compare(analysis: Analysis, expected: Expected): Difference[] {
  const found = itemsOf(analysis);
  return [
    ...compareStatements(analysis.text, found, expected),
    ...compareTraps(found, expected),
    ...compareNames(analysis, expected),
  ];
}

/** A quotation that was found, or an indirect statement with all its spans. */
interface Item {
  readonly spans: readonly Span[];
  readonly words: string;
  readonly quoted: boolean;
  readonly statement: Statement;
  readonly speaker: string | null;
}

function itemsOf({ text, statements, entities }: Analysis): Item[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.flatMap((statement) => {
    const speaker = statement.speaker === null ? null : (names.get(statement.speaker) ?? null);
    const item = (spans: readonly Span[], quoted: boolean): Item => ({
      spans,
      words: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
      quoted,
      statement,
      speaker,
    });
    if (statement.kind === 'indirect') return [item(statement.spans, false)];
    const quotations = statement.quotations.length > 0 ? statement.quotations : statement.spans;
    return quotations.map((span) => item([span], true));
  });
}

function compareStatements(text: string, found: readonly Item[], expected: Expected): Difference[] {
  const differences: Difference[] = [];
  const used = new Set<Item>();
  let cursor = 0;
  for (const [index, wanted] of expected.statements.entries()) {
    const spans = wanted.words.map((words) => {
      const span = locate(text, words, cursor);
      cursor = Math.max(cursor, span.start);
      return span;
    });
    const own: Difference[] = [];
    for (const piece of wanted.kind === 'indirect' ? [spans] : spans.map((span) => [span])) {
      const item = bestOf(found, used, piece, wanted.kind !== 'indirect');
      if (item) used.add(item);
      own.push(...judge(text, wanted, piece, item));
    }
    if (wanted.known_miss !== undefined) {
      const isMissed = own.length > 0;
      own.length = 0;
      if (!isMissed) own.push(stale(wanted.words.join(' … ')));
    }
    differences.push(...own.map((difference) => ({ ...difference, statement: index })));
  }
  const rest = found.filter((item) => !used.has(item));
  return [...differences, ...compareRest(text, rest, expected)];
}

/** A fixture that names words which the article does not have would test nothing. */
function locate(text: string, words: string, cursor: number): Span {
  const after = text.indexOf(words, cursor);
  const start = after < 0 ? text.indexOf(words) : after;
  if (start < 0) throw new Error(`the article does not have these words: ${words}`);
  return { start, end: start + words.length };
}

/** What was found at that place: the same words or, if there is none, the most alike that shares some of them. */
function bestOf(
  found: readonly Item[],
  used: ReadonlySet<Item>,
  spans: readonly Span[],
  quoted: boolean,
): Item | null {
  let best: Item | null = null;
  let bestShare = 0;
  for (const item of found) {
    if (used.has(item) || item.quoted !== quoted) continue;
    const share = shared(item.spans, spans);
    if (share > bestShare) {
      best = item;
      bestShare = share;
    }
  }
  return best;
}

function judge(
  text: string,
  wanted: ExpectedStatement,
  spans: readonly Span[],
  item: Item | null,
): Difference[] {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const { kind, speaker } = wanted;
  const shown = `“${words}”`;
  const who = speaker ?? 'nobody';
  if (!item) return [{ what: 'missing', about: words, message: `missing: ${kind} ${shown} by ${who}` }];
  const { statement } = item;
  const differences: Difference[] = [];
  if (!(item.quoted ? isSame(item.spans, spans) : isNearlySame(item.spans, spans))) {
    differences.push({
      what: 'extent',
      about: words,
      message: `extent: “${item.words}” instead of ${shown}`,
    });
  }
  if (statement.kind !== kind) {
    differences.push({
      what: 'kind',
      about: words,
      message: `kind: ${statement.kind} instead of ${kind}: ${shown}`,
    });
  }
  if (!namesOf(wanted).some((name) => sameName(name, item.speaker))) {
    const how = `rule ${statement.rule}, confidence ${statement.confidence.toFixed(2)}`;
    const message = `speaker: ${item.speaker ?? 'nobody'} instead of ${who} (${how}): ${shown}`;
    differences.push({ what: 'speaker', about: words, message });
  }
  return differences;
}

/** Whatever was found beyond the expected: neutral, a repeat, a part of a neutral stretch, known; or too much. */
function compareRest(text: string, rest: readonly Item[], expected: Expected): Difference[] {
  const differences: Difference[] = [];
  const wanted = new Set(expected.statements.flatMap(({ words }) => words.map(bare)));
  const traps = new Set(expected.not.map((trap) => bare(typeof trap === 'string' ? trap : trap.words)));
  const known = new Map(
    (expected.known_extra ?? []).flatMap(({ words }) => (words ? [[bare(words), words]] : [])),
  );
  for (const item of rest) {
    const words = bare(item.words);
    if (traps.has(words) || (item.quoted && wanted.has(words))) continue;
    if (known.delete(words)) continue;
    const neutral = (expected.neutral ?? []).find((entry) => isMeant(text, item, entry.words));
    if (neutral && (item.speaker === null || namesOf(neutral).some((name) => sameName(name, item.speaker))))
      continue;
    const { kind, rule } = item.statement;
    const message = `spurious: ${kind} “${item.words}” by ${item.speaker ?? 'nobody'} (rule ${rule})`;
    differences.push({ what: 'spurious', about: item.words, message });
  }
  return [...differences, ...[...known.values()].map(stale)];
}

function isMeant(text: string, item: Item, words: string): boolean {
  if (item.quoted) return bare(item.words) === bare(words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isNearlySame(item.spans, [{ start: at, end: at + words.length }])) return true;
  }
  return false;
}

function compareTraps(found: readonly Item[], expected: Expected): Difference[] {
  const differences: Difference[] = [];
  for (const trap of expected.not) {
    const words = typeof trap === 'string' ? trap : trap.words;
    const isTaken = found.some((item) => bare(item.words) === bare(words));
    if (typeof trap !== 'string') {
      if (!isTaken) differences.push(stale(words));
    } else if (isTaken) {
      differences.push({ what: 'trap', about: words, message: `no statement, but given as one: “${words}”` });
    }
  }
  return differences;
}

function compareNames({ entities }: Analysis, expected: Expected): Difference[] {
  const differences: Difference[] = [];
  const persons = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const organizations = entities.filter(({ kind }) => kind === 'organization').map(({ name }) => name);
  for (const [what, wanted, found] of [
    ['person', expected.people, persons],
    ['organization', expected.organizations, organizations],
  ] as const) {
    for (const entry of wanted) {
      const name = typeof entry === 'string' ? entry : entry.name;
      const isFound = found.some((other) => sameName(other, name));
      if (typeof entry !== 'string') {
        if (isFound) differences.push(stale(name));
      } else if (!isFound) {
        differences.push({ what, about: name, message: `${what} not found: ${name}` });
      }
    }
  }
  const people = expected.people.map((entry) => (typeof entry === 'string' ? entry : entry.name));
  const allowed = [...people, ...(expected.people_optional ?? [])];
  const known = new Set((expected.known_extra ?? []).flatMap(({ person }) => person ?? []));
  for (const name of persons) {
    if (allowed.some((other) => sameName(other, name)) || known.delete(name)) continue;
    differences.push({ what: 'person', about: name, message: `no person of this story: ${name}` });
  }
  return [...differences, ...[...known].map(stale)];
}

function stale(words: string): Difference {
  return { what: 'mark', about: words, message: `better than marked, take the mark away: “${words}”` };
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return lengthOf(a) === lengthOf(b) && shared(a, b) === lengthOf(a);
}

function isNearlySame(a: readonly Span[], b: readonly Span[]): boolean {
  const longer = Math.max(lengthOf(a), lengthOf(b));
  const common = shared(a, b);
  return common >= ENOUGH * longer || (common > 0 && longer - common <= SHORT_WORD);
}

/** Code units that both have. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const one of a) {
    for (const other of b) {
      if (overlaps(one, other)) common += Math.min(one.end, other.end) - Math.max(one.start, other.start);
    }
  }
  return common;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function namesOf({ speaker, alt }: Pick<ExpectedStatement, 'speaker' | 'alt'>): (string | null)[] {
  return [speaker, ...(alt ?? [])];
}

/** Names agree but for case and an article before a description: "A senior diplomat" is "senior diplomat". */
function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:an?|the)\s/, '');
}

/** Words without the punctuation at their ends, which a trap may be given with or without. */
function bare(words: string): string {
  return words.replace(/^[\s"“”‘’',.]+|[\s"“”‘’',.]+$/g, '');
}
