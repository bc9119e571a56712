import type { JSX } from 'preact';
import { KindGlyph } from './icon.tsx';
import { lookOf } from './look-of.ts';
import { sayKindPrefix } from './sentences.ts';
import { StatementWords } from './statement-words.tsx';
import type { StatementView } from './view.ts';
import { say } from './words.ts';

/** What the list shows of a statement. */
export type ListedStatement = Pick<StatementView, 'id' | 'kind' | 'pieces' | 'marks'>;

interface StatementListProps {
  readonly statements: readonly ListedStatement[];
  /** The one that is shown already; null where none is. */
  readonly current: string | null;
  readonly lang: string | null;
  readonly label?: string;
  readonly onShow: (statement: string) => void;
}

/** All that a speaker says in the article, each a way there. */
export function StatementList({ statements, current, lang, label, onShow }: StatementListProps): JSX.Element {
  return (
    <ol class="heard" aria-label={label}>
      {statements.map(({ id, kind, pieces, marks }) => {
        const look = lookOf(pieces);
        return (
          <li key={id}>
            <button
              type="button"
              title={say('showInArticle')}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onShow(id)}
            >
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
  );
}
