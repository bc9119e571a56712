import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../model/correction.ts';
import { MOST_NAME } from '../model/correction.ts';
import { Badge } from './badge.tsx';
import type { Face } from './view.ts';
import { say } from './words.ts';

interface CardCorrectionProps {
  /** The figures to choose from, the likeliest first; `name` is what the correction keeps. */
  readonly figures: readonly { readonly name: string; readonly face: Face }[];
  /** Further names to complete what is typed. */
  readonly others: readonly string[];
  /** The name that is chosen to begin with; null for none. */
  readonly current: string | null;
  readonly onSave: (verdict: Verdict) => void;
  readonly onCancel: () => void;
}

/** What is chosen: one of the figures by its place, or one of the choices below them. */
type Choice = number | 'other' | 'nobody' | 'no-quotation' | null;

/** The form that says who said it: a figure of the article, a name of the reader's own, nobody, or that it is no quotation. */
export function CardCorrection(props: CardCorrectionProps): JSX.Element {
  const { figures, others, current, onSave, onCancel } = props;
  const id = useId();
  const at = figures.findIndex(({ name }) => name === current);
  const [choice, setChoice] = useState<Choice>(at < 0 ? null : at);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const pointed = useRef(false);

  // Who goes through the choices with the arrows must be able to go on; who points at this one wants to type.
  useLayoutEffect(() => {
    if (choice !== 'other') return;
    if (pointed.current) field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView?.({ block: 'nearest' });
  }, [choice]);

  function save(event: TargetedEvent<HTMLFormElement>): void {
    event.preventDefault();
    const verdict = verdictOf(choice, figures, typed);
    if (verdict) onSave(verdict);
  }

  return (
    <form class="card-form" onSubmit={save}>
      <div class="card-body">
        <fieldset
          class="pick"
          onPointerDown={() => {
            pointed.current = true;
          }}
          onKeyDown={() => {
            pointed.current = false;
          }}
        >
          <legend>{say('whoSaid')}</legend>
          {figures.map(({ name, face }, index) => (
            <Pick key={name} group={id} chosen={choice === index} onPick={() => setChoice(index)}>
              <Badge face={face} small />
              <bdi>{face.name}</bdi>
            </Pick>
          ))}
          <Pick group={id} chosen={choice === 'other'} onPick={() => setChoice('other')}>
            <span>{say('someoneElse')}</span>
          </Pick>
          {choice === 'other' && (
            <label class="pick-name">
              <span>{say('speakerName')}</span>
              <input
                ref={field}
                type="text"
                dir="auto"
                required
                pattern={NOT_BLANK}
                maxLength={MOST_NAME}
                list={`${id}-names`}
                autocomplete="off"
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
              <datalist id={`${id}-names`}>
                {others.map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </label>
          )}
          <Pick group={id} chosen={choice === 'nobody'} onPick={() => setChoice('nobody')}>
            <span>{say('notSaidWho')}</span>
          </Pick>
          <Pick group={id} chosen={choice === 'no-quotation'} onPick={() => setChoice('no-quotation')}>
            <span>{say('noQuotation')}</span>
          </Pick>
        </fieldset>
        <p class="why">{say('keptHere')}</p>
      </div>
      <div class="card-acts">
        <button class="btn btn-main" type="submit">
          {say('save')}
        </button>
        <button class="btn" type="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

interface PickProps {
  readonly group: string;
  readonly chosen: boolean;
  readonly onPick: () => void;
  readonly children: ComponentChildren;
}

function Pick({ group, chosen, onPick, children }: PickProps): JSX.Element {
  return (
    <label>
      <input type="radio" name={group} required checked={chosen} onChange={onPick} />
      {children}
    </label>
  );
}

const NOT_BLANK = '.*\\S.*';

function verdictOf(choice: Choice, figures: CardCorrectionProps['figures'], typed: string): Verdict | null {
  if (choice === 'nobody' || choice === 'no-quotation') return { is: choice };
  const name = typeof choice === 'number' ? figures[choice]?.name : typed.trim();
  return choice === null || !name ? null : { is: 'speaker', name };
}
