import type { Quoted, Token } from '../../model/document.ts';
import type { NameCandidate } from './name-candidate.ts';

/** A stretch of a heading and the name of the running text that it repeats. */
export interface HeadingName {
  readonly first: number;
  readonly end: number;
  readonly known: NameCandidate;
}

/** The names of the running text, for look-up by their last word. */
export interface KnownNames {
  readonly words: ReadonlySet<string>;
  readonly byLastWord: ReadonlyMap<string, readonly NameCandidate[]>;
}

/** Collects the names outside headings. */
export function knownNames(doc: Quoted, candidates: readonly NameCandidate[]): KnownNames {
  const words = new Set<string>();
  const byLastWord = new Map<string, NameCandidate[]>();
  for (const candidate of candidates) {
    if (candidate.heading) continue;
    for (let at = candidate.nameFirst; at < candidate.end; at++) words.add((doc.tokens[at] as Token).lower);
    if (candidate.roleOnly) continue;
    const word = (doc.tokens[candidate.end - 1] as Token).lower;
    const list = byLastWord.get(word);
    if (list) list.push(candidate);
    else byLastWord.set(word, [candidate]);
  }
  return { words, byLastWord };
}

/** In a heading every word has a capital: keeps of its run only what the running text knows as a name. */
export function headingNames(doc: Quoted, run: NameCandidate, known: KnownNames): HeadingName[] {
  const found: HeadingName[] = [];
  for (let at = run.nameFirst; at < run.end; ) {
    const name = longestKnown(doc, at, run.end, known);
    if (name) found.push(name);
    at = name ? name.end : at + 1;
  }
  return found;
}

function longestKnown(doc: Quoted, first: number, limit: number, known: KnownNames): HeadingName | null {
  let end = first;
  while (
    end < limit &&
    known.words.has((doc.tokens[end] as Token).lower) &&
    (doc.tokens[end] as Token).shape !== 'lower'
  )
    end++;
  for (; end > first; end--) {
    const alike = known.byLastWord.get((doc.tokens[end - 1] as Token).lower);
    const name = alike?.find((candidate) => sameWords(doc, candidate, first, end));
    if (name) return { first, end, known: name };
  }
  return null;
}

/** The tokens `first` to `end` are the candidate's name or its last word. */
function sameWords(doc: Quoted, c: NameCandidate, first: number, end: number): boolean {
  const count = end - first;
  if (count !== c.end - c.nameFirst && count !== 1) return false;
  for (let k = 1; k <= count; k++)
    if (doc.tokens[end - k]?.lower !== doc.tokens[c.end - k]?.lower) return false;
  return true;
}
