import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/model/span.ts';

export interface GoldSpeaker extends Span {
  readonly type: 'name' | 'pronoun' | 'nominal';
  readonly entity?: string | null;
  readonly parts?: readonly (readonly [number, number])[];
}

export interface GoldQuote extends Span {
  readonly kind: string;
  readonly speaker: GoldSpeaker | null;
  readonly nested?: boolean;
}

export interface GoldMarked extends Span {
  readonly quote: number | null;
  readonly ignore?: boolean;
}

/** One annotated article of PolNeAR, as BENCH describes it. */
export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly marked: readonly GoldMarked[];
}

/** Reads a corpus of annotated articles, one JSON object a line, packed by gzip. */
export function readCorpus(path: string): GoldArticle[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
