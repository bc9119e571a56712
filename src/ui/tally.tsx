import type { JSX } from 'preact';
import { withParts } from './with-parts.ts';
import { say, sayCount } from './words.ts';

interface TallyProps {
  readonly named: number;
  readonly unnamed: number;
  readonly statementCount: number;
  readonly quoted: number;
}

/** "5 named voices, 2 unnamed. 16 statements, 9 quoted."; what is nought is left out. */
export function Tally({ named, unnamed, statementCount, quoted }: TallyProps): JSX.Element {
  const voices = counted(
    named > 0 ? sayCount('namedVoices', named) : '',
    unnamed > 0 ? sayCount('unnamedVoices', unnamed) : '',
  );
  const statements = counted(
    sayCount('statements', statementCount),
    statementCount > 1 && quoted > 0 ? sayCount('quotedStatements', quoted) : '',
  );
  return (
    <p class="tally">
      {voices !== null && <>{voices}. </>}
      {statements}.
    </p>
  );
}

/** "<b>16 statements</b>, 9 quoted"; the first that there is stands out. */
function counted(first: string, second: string): JSX.Element | null {
  if (first === '' && second === '') return null;
  if (first === '' || second === '') return <b>{first || second}</b>;
  return <>{withParts((a, b) => say('pair', a, b), <b>{first}</b>, second)}</>;
}
