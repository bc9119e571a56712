import type { Statement, StatementKind } from '../model/analysis.ts';
import { kindKey } from '../model/kind-key.ts';
import { inSentence } from './in-sentence.ts';
import { say, sayCount, sayList, sayNumber, sayPercent } from './words.ts';

/** How a kind is announced before the words themselves: "Quoted:". */
export function sayKindPrefix(kind: StatementKind): string {
  return say(`${kind}Prefix`);
}

/** The kind of a statement in plain words; marks without a speaker claim no more than "In quotation marks". */
export function sayKind(statement: Pick<Statement, 'kind' | 'speaker'>): string {
  return say(kindKey(statement));
}

/** "34%"; what is heard at all is never called nothing. `spoken` where it is read out and not seen. */
export function percent(share: number, spoken = false): string {
  const rounded = Math.round(share * 100) / 100;
  if (rounded > 0 || share <= 0) return sayPercent(rounded);
  return say(spoken ? 'under' : 'lessThan', sayPercent(0.01));
}

/** "Quoth read all 14 paragraphs and found no quotations and no reported speech."; the count is of running text. */
export function nothingFound(paragraphs: number): string {
  return paragraphs === 0 ? say('nothingFoundNone') : sayCount('nothingFound', paragraphs);
}

/** “officials”, “a person close to the operator” and 2 more. */
export function quotedList(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => say('quotedName', inSentence(name)));
  const more = names.length - shown.length;
  return sayList(more > 0 ? [...shown, sayCount('more', more)] : shown);
}

/** "2 of 5 by Mara Lindqvist". */
export function stepOf(index: number, total: number, name: string): string {
  return say('stepOf', sayNumber(index), sayNumber(total), name);
}

/** "Share of the words: Mara Lindqvist 34%, Tobias Arrowood 21%." */
export function shareLabel(parts: readonly { readonly name: string; readonly share: number }[]): string {
  const said = parts.map(({ name, share }) => say('nameShare', name, percent(share, true)));
  return say('shareLabel', sayList(said, 'unit'));
}

/** "4 statements from 3 voices with “boat”": what search and filters leave. */
export function listedText(count: number, voices: number, query: string | null): string {
  const statements = sayCount('statements', count);
  const text = voices === 0 ? statements : sayCount('fromVoices', voices, statements);
  return query === null ? text : say('withQuery', text, query);
}
