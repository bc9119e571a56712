import type { Span } from '../../src/model/span.ts';
import type { Measured } from './measure.ts';

/** Errors of one kind and circumstance. */
export interface ErrorGroup {
  readonly name: string;
  readonly count: number;
  readonly example: string;
}

/**
 * The largest groups of errors: wrong speakers by the rule that decided and the type of the gold source, missed,
 * spurious and trapped stretches by their length, and on pages by page.
 */
export function errorGroups({ scores, answers }: Measured, most: number): ErrorGroup[] {
  const groups = new Map<string, string[]>();
  const byId = new Map(answers.map((answer) => ['id' in answer ? answer.id : answer.file, answer]));
  for (const [kind, lines] of scores.errors) {
    for (const line of lines) {
      const name = `${kind} · ${circumstance(kind, line, byId)}`;
      const list = groups.get(name);
      if (list) list.push(line);
      else groups.set(name, [line]);
    }
  }
  return [...groups]
    .map(([name, lines]) => ({ name, count: lines.length, example: lines[0] ?? '' }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

type Answers = ReadonlyMap<string, Measured['answers'][number]>;

function circumstance(kind: string, line: string, answers: Answers): string {
  const place = /^(\S+)@(\d+): /.exec(line);
  if (!place) return line.slice(0, line.indexOf(':')).split(' [')[0] ?? '';
  if (kind === 'wrong speaker' || kind === 'no speaker') {
    const rule = ruleAt(answers.get(place[1] ?? ''), Number(place[2]));
    const source = /gold=.* \(([^()]*)\) said=/.exec(line)?.[1] ?? '';
    return `${rule}, gold ${sourceType(source)}`;
  }
  const stretch = line.slice(line.indexOf('[[') + 2, line.indexOf(']]'));
  const words = stretch.split(/\s+/).length;
  return words === 1 ? '1 word' : words <= 3 ? '2-3 words' : words <= 6 ? '4-6 words' : '7+ words';
}

function ruleAt(answer: Measured['answers'][number] | undefined, at: number): string {
  const holds = ({ start, end }: Span) => start <= at && at < end;
  const statement = answer?.statements.find(
    ({ quotations, spans }) => quotations.some(holds) || spans.some(holds),
  );
  return statement?.rule ?? 'other extent';
}

function sourceType(source: string): string {
  if (/^(?:he|she|they|it|we|i|who|which|his|her|him|them)$/i.test(source)) return 'pronoun';
  return /^\p{Lu}/u.test(source.replace(/^(?:the|a|an) /i, '')) ? 'name' : 'nominal';
}
