import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import { stepOf } from './sentences.ts';
import { type ListedStatement, StatementList } from './statement-list.tsx';
import { say } from './words.ts';

interface CardStepProps {
  /** All of the speaker's statements, the one that is shown among them. */
  readonly statements: readonly ListedStatement[];
  readonly current: string;
  /** As it stands within a sentence. */
  readonly name: string;
  readonly lang: string | null;
  /** Whether the list of all is open. */
  readonly open: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onToggle: () => void;
  readonly onShow: (statement: string) => void;
}

/** Where a statement stands among those of its speaker, the ways to its neighbours, and the list of all. */
export function CardStep(props: CardStepProps): JSX.Element {
  const { statements, current, name, lang, open, onStep, onToggle, onShow } = props;
  const index = statements.findIndex(({ id }) => id === current);
  // A button at its end stays where the focus is, so that stepping by keyboard never loses it.
  return (
    <>
      <div class="step">
        <button
          class="icon-btn"
          type="button"
          aria-label={say('previousBySpeaker')}
          title={say('previousBySpeaker')}
          aria-disabled={index <= 0}
          onClick={() => onStep(-1)}
        >
          <Icon name="previous" />
        </button>
        <button
          class="step-all"
          type="button"
          title={say('statementsOf', name)}
          aria-expanded={open}
          aria-controls={open ? 'card-all' : undefined}
          onClick={onToggle}
        >
          <span>{stepOf(index + 1, statements.length, name)}</span>
          <Icon name="open" />
        </button>
        <button
          class="icon-btn"
          type="button"
          aria-label={say('nextBySpeaker')}
          title={say('nextBySpeaker')}
          aria-disabled={index >= statements.length - 1}
          onClick={() => onStep(1)}
        >
          <Icon name="next" />
        </button>
      </div>
      {open && (
        <div class="step-list" id="card-all">
          <StatementList
            statements={statements}
            current={current}
            lang={lang}
            label={say('statementsOf', name)}
            onShow={onShow}
          />
        </div>
      )}
    </>
  );
}
