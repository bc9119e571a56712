import type { JSX } from 'preact';
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
  readonly acts: Pick<RowActions, 'show' | 'copy' | 'point'>;
  readonly finder?: WordFinder | null;
  /** The pointer is on it in the page. */
  readonly pointed?: boolean;
}

/** One statement under its speaker: the words are the button that shows them in the article. */
export function StatementItem(props: StatementItemProps): JSX.Element {
  const { statement, lang, acts, finder = null, pointed = false } = props;
  const { id, kind, pieces, marks } = statement;
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
        aria-describedby={meta}
        onClick={() => acts.show(id)}
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
        <div class="acts">
          <span class="go" aria-hidden="true">
            <Icon name="show" />
          </span>
          <button
            class="icon-btn"
            type="button"
            aria-label={say('copy')}
            title={say('copy')}
            onClick={() => acts.copy(id)}
          >
            <Icon name="copy" />
          </button>
        </div>
      </div>
    </li>
  );
}
