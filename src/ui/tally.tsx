import type { JSX } from 'preact';
import { namedVoices, statements } from './words.ts';

interface TallyProps {
  readonly named: number;
  readonly unnamed: number;
  readonly statementCount: number;
  readonly quoted: number;
}

/** "5 named voices, 2 unnamed. 16 statements, 9 quoted."; what is nought is left out. */
export function Tally({ named, unnamed, statementCount, quoted }: TallyProps): JSX.Element {
  const showQuoted = statementCount > 1 && quoted > 0;
  return (
    <p class="tally">
      {named > 0 && <b>{namedVoices(named)}</b>}
      {named > 0 && unnamed > 0 && `, ${unnamed} unnamed`}
      {named === 0 && unnamed > 0 && <b>{unnamed} unnamed</b>}
      {named + unnamed > 0 && '. '}
      <b>{statements(statementCount)}</b>
      {showQuoted && `, ${quoted} quoted`}.
    </p>
  );
}
