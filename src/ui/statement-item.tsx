import type { JSX } from 'preact';
import { directionOfLanguage } from './direction-of-language.ts';
import type { WordFinder } from './find-words.ts';
import { Icon, KindGlyph } from './icon.tsx';
import { lookOf } from './look-of.ts';
import { sayKindPrefix } from './sentences.ts';
import type { RowActions } from './speaker-list.tsx';
import { StatementMeta } from './statement-meta.tsx';
import { StatementWords } from './statement-words.tsx';
import type { StatementView } from './view.ts';
import { say } from './words.ts';

interface StatementItemProps {
  readonly statement: StatementView;
  readonly lang: string | null;
  readonly acts: Pick<RowActions, 'show' | 'copy' | 'copyLink' | 'correct' | 'undo' | 'point'>;
  readonly finder?: WordFinder | null;
  /** The pointer is on it in the page. */
  readonly pointed?: boolean;
  /** The form that says who said it, where that is open. */
  readonly form?: JSX.Element | null;
}

/** One statement under its speaker: the words are the button that shows them in the article. */
export function StatementItem(props: StatementItemProps): JSX.Element {
  const { statement, lang, acts, finder = null, pointed = false, form = null } = props;
  const { id, kind, pieces, marks, speaker, confidence } = statement;
  const look = lookOf(pieces);
  const meta = `meta-${id}`;
  return (
    <li
      class={`st st-${look}${pointed ? ' is-on' : ''}`}
      data-statement={id}
      onMouseEnter={() => acts.point(id)}
      onMouseLeave={() => acts.point(null)}
      onFocusIn={() => acts.point(id)}
      onFocusOut={() => acts.point(null)}
    >
      <button
        class="words"
        type="button"
        title={say('showInArticle')}
        data-shows={id}
        aria-describedby={meta}
        // The mark hangs where the words begin.
        dir={directionOfLanguage(lang)}
        // A click that was made without a pointer counts no presses.
        onClick={({ detail }) => acts.show(id, detail === 0)}
      >
        {look === 'direct' ? (
          <span class="open" aria-hidden="true">
            {marks.open}
          </span>
        ) : (
          <KindGlyph own={look !== 'para'} />
        )}
        <span class="sr">{sayKindPrefix(kind)} </span>
        <StatementWords pieces={pieces} marks={marks} lang={lang} finder={finder} />
      </button>
      <div class="line">
        <StatementMeta id={meta} statement={statement} lang={lang} />
        {confidence === 'yours' && (
          <button class="link" type="button" onClick={() => acts.undo(id)}>
            {say('undo')}
          </button>
        )}
        <div class="acts">
          <span class="go" aria-hidden="true">
            <Icon name="show" />
          </span>
          <Act does="copy" label={say('copy')} onAct={() => acts.copy(id)}>
            <Icon name="copy" />
          </Act>
          <Act does="link" label={say('copyLink')} onAct={() => acts.copyLink(id)}>
            <Icon name="link" />
          </Act>
          <Act
            does="edit"
            label={say(speaker === null && confidence !== 'yours' ? 'chooseSpeaker' : 'wrongSpeaker')}
            open={form !== null}
            onAct={() => acts.correct(id)}
          >
            <Icon name="edit" />
          </Act>
        </div>
      </div>
      {form}
    </li>
  );
}

interface ActProps {
  readonly does: 'copy' | 'link' | 'edit';
  readonly label: string;
  /** Whether what it opens is open; left out where it opens nothing. */
  readonly open?: boolean;
  readonly onAct: () => void;
  readonly children: JSX.Element;
}

function Act({ does, label, open, onAct, children }: ActProps): JSX.Element {
  return (
    <button
      class="icon-btn"
      type="button"
      data-act={does}
      aria-label={label}
      title={label}
      aria-expanded={open}
      onClick={onAct}
    >
      {children}
    </button>
  );
}
