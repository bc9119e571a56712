import type { JSX } from 'preact';
import { Badge } from './badge.tsx';
import { Icon } from './icon.tsx';
import { percent } from './sentences.ts';
import { StatementItem } from './statement-item.tsx';
import type { SpeakerView } from './view.ts';
import { say, sayCount, sayNumber } from './words.ts';

interface SpeakerRowProps {
  readonly speaker: SpeakerView;
  readonly lang: string | null;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  readonly onShow: (statement: string) => void;
}

/** One speaker: name, role, where in the story, how much; opens to the statements. */
export function SpeakerRow({ speaker, lang, open, onToggle, onShow }: SpeakerRowProps): JSX.Element {
  const { id, face, ticks, share } = speaker;
  const count = speaker.statements.length;
  const list = `said-${id}`;
  return (
    <li class="speaker" data-voice={face.voice}>
      <h3>
        <button
          class="who"
          type="button"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => onToggle(id)}
        >
          <Badge face={face} />
          <span class="id">
            <bdi class="name">{face.name}</bdi>
            {face.role !== null && <bdi class="role">{face.role}</bdi>}
            <span class="track" aria-hidden="true">
              {ticks.map(({ id: of, from, length, own }) => (
                <i
                  key={of}
                  class={own ? undefined : 'para'}
                  style={{
                    insetInlineStart: toPercent(Math.min(from, 0.985)),
                    inlineSize: toPercent(length),
                  }}
                />
              ))}
            </span>
          </span>
          <span class="num">
            <b>
              <span aria-hidden="true">{sayNumber(count)}</span>
              <span class="sr">{sayCount('statements', count)}, </span>
            </b>
            <small>
              <span aria-hidden="true">{percent(share)}</span>
              <span class="sr">{say('ofTheWords', percent(share, true))}</span>
            </small>
          </span>
          <span class="chev">
            <Icon name="open" />
          </span>
        </button>
      </h3>
      {open && (
        <ol class="said" id={list}>
          {speaker.statements.map((statement) => (
            <StatementItem key={statement.id} statement={statement} lang={lang} onShow={onShow} />
          ))}
        </ol>
      )}
    </li>
  );
}

function toPercent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
