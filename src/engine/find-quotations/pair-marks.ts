import type { Scanned, ScannedParagraph, Token } from '../../model/document.ts';
import { DOCUMENT, GROUP, isA, PERSON_NOUN, ROLE } from '../../model/word-classes.ts';
import { MARK } from '../../model/word-traits.ts';
import { isSpaced } from '../token-place.ts';
import { type MarkRole, markRole } from './mark-role.ts';

/** A pair of marks by token index; `close` is -1 where the closing mark is missing. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  /** Index of the first token of the quoted words, and the index after the last. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly marks: 'double' | 'single';
  readonly paragraph: number;
  readonly unclosed: boolean;
  /** The words go on from the last pair of the paragraph before. */
  readonly continues: boolean;
}

interface Mark extends MarkRole {
  readonly token: number;
}

/** So many of the next paragraph's marks are looked at for one of the same level: bounds the time. */
const MAX_MARKS_AHEAD = 12;

/** Over so many paragraphs words may run on without a mark. */
const MAX_PARAGRAPHS_AHEAD = 3;

interface Carry {
  readonly level: 'double' | 'single';
}

/**
 * Pairs the quotation marks of each paragraph; only the outer pair counts. A quotation that its paragraph leaves open
 * is carried into the next when that begins with an opening mark, or has a closing mark before any opening one;
 * else it ends before a reporting clause (“We go, he said.) or with the paragraph, and costs no other paragraph.
 */
export function pairMarks(doc: Scanned): MarkPair[] {
  const pairs: MarkPair[] = [];
  const marks = doc.scannedParagraphs.map((paragraph) => marksOf(doc, paragraph));
  let carry: Carry | null = null;
  for (const paragraph of doc.scannedParagraphs) carry = pairParagraph(doc, paragraph, marks, carry, pairs);
  return pairs;
}

function marksOf(doc: Scanned, paragraph: ScannedParagraph): Mark[] {
  const found: Mark[] = [];
  for (let at = paragraph.firstToken; at < paragraph.endToken; at++) {
    if (((doc.traits[at] as number) & MARK) === 0) continue;
    const next = at + 1 < paragraph.endToken ? doc.tokens[at + 1] : undefined;
    const role = markRole(doc, at, next);
    if (role) found.push({ level: role.level, does: role.does, token: at });
  }
  return found;
}

function pairParagraph(
  doc: Scanned,
  paragraph: ScannedParagraph,
  marksOfAll: readonly (readonly Mark[])[],
  carried: Carry | null,
  pairs: MarkPair[],
): Carry | null {
  const marks = marksOfAll[paragraph.index] ?? [];
  let at = 0;
  let continues = false;
  if (carried) {
    const first = marks.find((mark) => mark.level === carried.level);
    if (!first) {
      addPair(pairs, paragraph, -1, -1, paragraph.endToken, carried.level, true, true);
      return carried;
    }
    if (first.does === 'close') {
      addPair(pairs, paragraph, -1, first.token, first.token, carried.level, false, true);
      at = marks.indexOf(first) + 1;
    } else {
      continues = first.token === paragraph.firstToken;
    }
  }
  while (at < marks.length) {
    const open = marks[at] as Mark;
    if (open.does === 'close' || (open.does === 'either' && open.level === 'single')) {
      at++;
      continue;
    }
    const end = open.level === 'double' ? doubleClose(doc, marks, at) : singleClose(doc, marks, at);
    if (end?.close) {
      addPair(pairs, paragraph, open.token, end.mark.token, end.mark.token, open.level, false, continues);
      continues = false;
      at = end.at + 1;
      continue;
    }
    if (end !== null) {
      // Another quotation opens before this one closes: its closing mark was forgotten.
      addPair(
        pairs,
        paragraph,
        open.token,
        -1,
        unclosedEnd(doc, open.token, end.mark.token),
        open.level,
        true,
        continues,
      );
      continues = false;
      at = end.at;
      continue;
    }
    const certain = open.level === 'double' || isCertain(doc, open, paragraph);
    const said = certain ? clauseAt(doc, open.token, paragraph.endToken) : 0;
    if (said > 0) {
      addPair(pairs, paragraph, open.token, -1, said, open.level, true, continues);
      return null;
    }
    if (goesOn(open, paragraph, marksOfAll, doc)) {
      addPair(pairs, paragraph, open.token, -1, paragraph.endToken, open.level, true, continues);
      return { level: open.level };
    }
    if (certain) {
      addPair(
        pairs,
        paragraph,
        open.token,
        -1,
        unclosedEnd(doc, open.token, paragraph.endToken),
        open.level,
        true,
        continues,
      );
      return null;
    }
    at++;
  }
  return null;
}

/** Adds the pair, unless nothing stands between its marks. */
function addPair(
  pairs: MarkPair[],
  { index, firstToken }: ScannedParagraph,
  open: number,
  close: number,
  endToken: number,
  marks: 'double' | 'single',
  unclosed: boolean,
  continues: boolean,
): void {
  const first = open < 0 ? firstToken : open + 1;
  if (first >= endToken) return;
  pairs.push({ open, close, firstToken: first, endToken, marks, paragraph: index, unclosed, continues });
}

/** A single mark that never closes is no apostrophe where it begins a paragraph and can only open. */
function isCertain(doc: Scanned, open: Mark, paragraph: ScannedParagraph): boolean {
  return open.token === paragraph.firstToken && doc.tokens[open.token]?.text === '‘';
}

interface End {
  readonly mark: Mark;
  readonly at: number;
  /** False where the mark opens the next quotation instead of closing this one. */
  readonly close: boolean;
}

function doubleClose(doc: Scanned, marks: readonly Mark[], from: number): End | null {
  let depth = 0;
  for (let at = from + 1; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (mark.level !== 'double') continue;
    if (mark.does !== 'open') {
      if (depth === 0) return { mark, at, close: true };
      depth--;
      continue;
    }
    if (depth > 0 || !closesTwice(marks, at, 'double')) return { mark, at, close: false };
    if (doc.tokens[mark.token]?.text === '"') return { mark, at, close: false };
    depth++;
  }
  return null;
}

/** After the opening mark at `at`, two closing marks come before the next opening one: it is nested. */
function closesTwice(marks: readonly Mark[], at: number, level: 'double' | 'single'): boolean {
  let closing = 0;
  for (let k = at + 1; k < marks.length && closing < 2; k++) {
    const mark = marks[k] as Mark;
    if (mark.level !== level) continue;
    if (mark.does === 'open') return false;
    closing++;
  }
  return closing === 2;
}

function singleClose(doc: Scanned, marks: readonly Mark[], from: number): End | null {
  let fallback: End | null = null;
  let depth = 0;
  for (let at = from + 1; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (mark.level !== 'single') continue;
    if (mark.does === 'open') {
      if (depth > 0 || !closesTwice(marks, at, 'single')) break;
      depth++;
      continue;
    }
    if (depth > 0) {
      depth--;
      continue;
    }
    const end = { mark, at, close: true };
    if (!maybePossessive(doc, mark.token)) return end;
    fallback ??= end;
  }
  return fallback;
}

/** The mark follows an s and a word follows it: "the workers’ rights" more likely than the end of a quotation. */
function maybePossessive(doc: Scanned, token: number): boolean {
  const previous = doc.tokens[token - 1];
  const next = doc.tokens[token + 1];
  return (
    previous?.kind === 'word' &&
    previous.lower.endsWith('s') &&
    next?.kind === 'word' &&
    isSpaced(doc, token + 1) &&
    doc.paragraphOf[token + 1] === doc.paragraphOf[token]
  );
}

function goesOn(
  open: Mark,
  paragraph: ScannedParagraph,
  marks: readonly (readonly Mark[])[],
  doc: Scanned,
): boolean {
  const from = paragraph.index + 1;
  for (let at = from; at < from + MAX_PARAGRAPHS_AHEAD; at++) {
    const next = doc.scannedParagraphs[at];
    if (next?.kind !== paragraph.kind) return false;
    const first = marks[at]?.slice(0, MAX_MARKS_AHEAD).find((mark) => mark.level === open.level);
    if (at === from && first?.token === next.firstToken && first.does !== 'close') return true;
    if (open.level === 'single') return false;
    // A closing mark before any opening one: the words ran on without a mark at the paragraph's start.
    if (first) return first.does === 'close';
  }
  return false;
}

/**
 * Where the words of a quotation without closing mark end: before ", he said" or ", said X" if such a clause
 * follows, else at `limit`.
 */
function unclosedEnd(doc: Scanned, open: number, limit: number): number {
  const said = clauseAt(doc, open, limit);
  if (said > 0) return said;
  // Another quotation opens in the same paragraph: what is quoted here ends with its sentence.
  for (let at = limit - 1; at > open + 1; at--) {
    const token = doc.tokens[at] as Token;
    if (token.kind === 'punctuation' && '.?!'.includes(token.text)) return at + 1;
  }
  return limit;
}

/** Index of the token that begins ", he said" or ", said X" behind the opening mark, or 0. */
function clauseAt(doc: Scanned, open: number, limit: number): number {
  for (let at = open + 2; at + 1 < limit; at++) {
    const token = doc.tokens[at];
    if (token?.kind !== 'punctuation' || !',?!.'.includes(token.text)) continue;
    if (clauseOfSaying(doc, at + 1, limit)) return at + 1;
  }
  return 0;
}

function clauseOfSaying(doc: Scanned, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(from + 4, limit); at++) {
    const token = doc.tokens[at];
    if (!token || token.kind === 'punctuation') return false;
    const verb = token.verb;
    if (verb && verb.strength >= 2 && verb.form !== 'base' && verb.form !== 'ing') {
      const subject = doc.tokens[at === from ? at + 1 : at - 1];
      return (
        subject !== undefined &&
        (subject.shape === 'title' ||
          ['he', 'she', 'they'].includes(subject.lower) ||
          isA(subject, ROLE | PERSON_NOUN | GROUP | DOCUMENT))
      );
    }
  }
  return false;
}
