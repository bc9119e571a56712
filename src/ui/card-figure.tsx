import type { JSX } from 'preact';
import { KindGlyph } from './icon.tsx';
import { lookOf } from './look-of.ts';
import { sayKindPrefix } from './sentences.ts';
import { StatementWords } from './statement-words.tsx';
import type { StatementView } from './view.ts';
import { say, sayCount } from './words.ts';

interface CardFigureProps {
  readonly statements: readonly Pick<StatementView, 'id' | 'kind' | 'pieces' | 'marks'>[];
  readonly lang: string | null;
  readonly onShow: (statement: string) => void;
}

/** The inside of a named figure's card: everything they say in the article, each a way there, or that it is nothing. */
export function CardFigure({ statements, lang, onShow }: CardFigureProps): JSX.Element {
  if (statements.length === 0) {
    return (
      <div class="card-body">
        <p id="card-kind">{say('notQuoted')}</p>
      </div>
    );
  }
  return (
    <div class="card-body">
      <p class="kind" id="card-kind">
        {sayCount('statements', statements.length)}
      </p>
      <ol class="heard">
        {statements.map(({ id, kind, pieces, marks }) => {
          const look = lookOf(pieces);
          return (
            <li key={id}>
              <button type="button" title={say('showInArticle')} onClick={() => onShow(id)}>
                <KindGlyph own={look !== 'para'} />
                <span class={look}>
                  <span class="sr">{sayKindPrefix(kind)} </span>
                  <StatementWords pieces={pieces} marks={marks} lang={lang} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
