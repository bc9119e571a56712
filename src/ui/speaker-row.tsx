import type { JSX } from 'preact';
import { Badge } from './badge.tsx';
import type { WordFinder } from './find-words.ts';
import { Icon } from './icon.tsx';
import { Found } from './marked.tsx';
import { percent } from './sentences.ts';
import type { OpenForm, RowActions } from './speaker-list.tsx';
import { StatementItem } from './statement-item.tsx';
import { Track } from './track.tsx';
import type { Form, SpeakerView } from './view.ts';
import { interfaceLanguage, say, sayCount, sayNumber } from './words.ts';

interface SpeakerRowProps {
  readonly speaker: SpeakerView;
  readonly lang: string | null;
  readonly open: boolean;
  readonly acts: RowActions;
  readonly finder?: WordFinder | null;
  readonly pointed?: string | null;
  readonly single?: boolean;
  readonly form?: OpenForm | null;
}

/** One speaker: name, role, where in the story, how much; opens to the statements. */
export function SpeakerRow(props: SpeakerRowProps): JSX.Element {
  const { speaker, lang, open, acts, finder = null, pointed = null, single = false, form = null } = props;
  const { id, key, face, ticks, share, statements } = speaker;
  const list = `said-${id}`;
  const isPointed = !open && statements.some((statement) => statement.id === pointed);
  return (
    <li class="speaker" data-voice={face.voice}>
      <h3>
        <button
          class={isPointed ? 'who is-on' : 'who'}
          type="button"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => acts.toggle(key)}
        >
          <Badge face={face} />
          <span class="id">
            <bdi class="name">
              <Found text={face.name} finder={finder} />
            </bdi>
            {face.role !== null && (
              <bdi class="role" dir={isOurs(face.form) ? interfaceLanguage().dir : undefined}>
                <Found text={face.role} finder={finder} />
              </bdi>
            )}
            <Track ticks={ticks} pointed={pointed} />
          </span>
          <span class="num">
            <b>
              <span aria-hidden="true">{sayNumber(statements.length)}</span>
              <span class="sr">{sayCount('statements', statements.length)}, </span>
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
        <div class="said" id={list}>
          <ol>
            {statements.map((statement) => (
              <StatementItem
                key={statement.key}
                statement={statement}
                lang={lang}
                acts={acts}
                finder={finder}
                pointed={statement.id === pointed}
                form={statement.id === form?.statement ? form.form : null}
              />
            ))}
          </ol>
          <p class="said-acts">
            {statements.length > 1 && (
              <button class="link" type="button" onClick={() => acts.copyAll(key)}>
                {sayCount('copyAll', statements.length)}
              </button>
            )}
            {!single && finder === null && (
              <button class="link" type="button" onClick={() => acts.showOnly(key)}>
                {say('showOnly')}
              </button>
            )}
          </p>
        </div>
      )}
    </li>
  );
}

/** What stands under these names is a sentence of the interface, and not the article's. */
function isOurs(form: Form): boolean {
  return form === 'unnamed' || form === 'none';
}
