import type { ComponentChildren, JSX } from 'preact';
import { type ListedStatement, StatementList } from './statement-list.tsx';
import { say, sayCount } from './words.ts';

interface CardFigureProps {
  readonly statements: readonly ListedStatement[];
  readonly lang: string | null;
  readonly onShow: (statement: string) => void;
  /** What else can be done with a figure. */
  readonly children?: ComponentChildren;
}

/** The inside of a named figure's card: everything they say in the article, each a way there, or that it is nothing. */
export function CardFigure({ statements, lang, onShow, children }: CardFigureProps): JSX.Element {
  return (
    <>
      <div class="card-body">
        <p class={statements.length > 0 ? 'kind' : undefined} id="card-kind">
          {statements.length > 0 ? sayCount('statements', statements.length) : say('notQuoted')}
        </p>
        {statements.length > 0 && (
          <StatementList statements={statements} current={null} lang={lang} onShow={onShow} />
        )}
      </div>
      {children}
    </>
  );
}
