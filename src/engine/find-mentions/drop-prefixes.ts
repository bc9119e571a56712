import type { Quoted, Token } from '../../model/document.ts';
import { GIVEN_NAME, isA } from '../../model/word-classes.ts';
import { kindOf, type NameCandidate, surnameOf, wordsOf } from './name-candidate.ts';
import { beginsSentence, CAPITALISED, isMarked, type TextEvidence } from './text-evidence.ts';

const MAX_WORDS = 6;

/**
 * Takes off what stands in capitals before a name that the text has elsewhere: "Team | Mary Vale", and a
 * sentence's first word before a known surname: "Debating | Vale".
 */
export function dropPrefixes(
  doc: Quoted,
  candidates: readonly NameCandidate[],
  evidence: TextEvidence,
): void {
  const people = new Map<string, NameCandidate>();
  for (const c of candidates) {
    const count = c.end - c.nameFirst;
    if (c.heading || c.roleOnly || count > MAX_WORDS || kindOf(c) !== 'person') continue;
    people.set(c.name, c);
    people.set(surnameOf(doc, c), c);
  }
  for (const c of candidates) {
    const count = c.end - c.nameFirst;
    if (c.heading || c.roleOnly || count < 2 || count > MAX_WORDS || kindOf(c) !== 'other') continue;
    const words = wordsOf(doc, c);
    const first = doc.tokens[c.nameFirst] as Token;
    for (let k = 1; k < count; k++) {
      const known = people.get(words.slice(k).join(' '));
      if (!known) continue;
      const opens =
        k === 1 &&
        c.first === c.nameFirst &&
        beginsSentence(doc, c.first) &&
        !isMarked(evidence, first, CAPITALISED) &&
        !isA(first, GIVEN_NAME);
      if (k === count - 1 && !opens) break;
      c.first = c.nameFirst + k;
      c.nameFirst = c.first;
      c.person = known.person;
      break;
    }
  }
}
