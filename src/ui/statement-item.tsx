import type { JSX } from 'preact';
import { Icon, KindGlyph } from './icon.tsx';
import { lookOf } from './look-of.ts';
import { sayKindPrefix } from './sentences.ts';
import { StatementWords } from './statement-words.tsx';
import type { Doubt, StatementView } from './view.ts';
import { say, sayNumber } from './words.ts';

interface StatementItemProps {
  readonly statement: StatementView;
  readonly lang: string | null;
  /** Show it in the article. */
  readonly onShow: (id: string) => void;
}

/** One statement under its speaker: the words are the button that shows them in the article. */
export function StatementItem({ statement, lang, onShow }: StatementItemProps): JSX.Element {
  const { id, kind, pieces, marks, attribution, paragraph, confidence } = statement;
  const look = lookOf(pieces);
  const meta = `meta-${id}`;
  return (
    <li class={`st st-${look}`}>
      <button
        class="words"
        type="button"
        title={say('showInArticle')}
        aria-describedby={meta}
        onClick={() => onShow(id)}
      >
        {look === 'direct' ? (
          <span class="open" aria-hidden="true">
            {marks.open}
          </span>
        ) : (
          <KindGlyph own={look !== 'para'} />
        )}
        <span class="sr">{sayKindPrefix(kind)} </span>
        <StatementWords pieces={pieces} marks={marks} lang={lang} />
      </button>
      <div class="meta" id={meta}>
        {attribution !== null && (
          <em lang={lang ?? undefined}>
            <bdi>{attribution}</bdi>
          </em>
        )}
        {paragraph !== null && (
          <>
            {attribution !== null && <Dot />}
            <span aria-hidden="true">{say('paragraphSign', sayNumber(paragraph))}</span>
            <span class="sr">{say('paragraphNumber', sayNumber(paragraph))}</span>
          </>
        )}
        {confidence !== 'sure' && (
          <>
            {(attribution !== null || paragraph !== null) && <Dot />}
            <DoubtSign confidence={confidence} />
          </>
        )}
        <span class="go">
          <Icon name="show" />
        </span>
      </div>
    </li>
  );
}

function Dot(): JSX.Element {
  return <span aria-hidden="true">·</span>;
}

function DoubtSign({ confidence }: { readonly confidence: Exclude<Doubt, 'sure'> }): JSX.Element {
  return (
    <span class="doubt">
      {confidence !== 'yours' && (
        <span class="dots" aria-hidden="true">
          <i class="on" />
          <i class={confidence === 'likely' ? 'on' : undefined} />
          <i />
        </span>
      )}
      {say(confidence)}
    </span>
  );
}
