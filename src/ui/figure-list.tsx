import type { JSX } from 'preact';
import { Badge } from './badge.tsx';
import type { WordFinder } from './find-words.ts';
import { Icon } from './icon.tsx';
import { Found } from './marked.tsx';
import { moveBetween } from './move-between.ts';
import type { FigureView } from './view.ts';
import { say, sayCount, sayNumber } from './words.ts';

interface FigureListProps {
  readonly figures: readonly FigureView[];
  readonly lang: string | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Show the first place where the article names the one with this id; `byKey`: go there. */
  readonly onShow: (figure: string, byKey: boolean) => void;
  readonly finder?: WordFinder | null;
}

/** Who is named and not quoted: one row that opens to their names. */
export function FigureList({ figures, lang, open, onToggle, onShow, finder = null }: FigureListProps) {
  return (
    <section class="figures">
      <h3>
        <button
          class="more"
          type="button"
          aria-expanded={open}
          aria-controls={open ? 'figures' : undefined}
          onClick={onToggle}
        >
          <span>{say('namedNotQuoted')}</span>
          <span class="n">{sayNumber(figures.length)}</span>
          <span class="chev">
            <Icon name="open" />
          </span>
        </button>
      </h3>
      {open && (
        <ul id="figures" onKeyDown={(event) => moveBetween(event, '.figure')}>
          {figures.map((figure) => (
            <Figure key={figure.key} figure={figure} lang={lang} onShow={onShow} finder={finder} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FigureProps extends Pick<FigureListProps, 'lang' | 'onShow'> {
  readonly figure: FigureView;
  readonly finder: WordFinder | null;
}

function Figure({ figure: { id, face, mentions }, lang, onShow, finder }: FigureProps): JSX.Element {
  return (
    <li>
      <button
        class="figure"
        type="button"
        title={say('showInArticle')}
        data-shows={id}
        // A click that was made without a pointer counts no presses.
        onClick={({ detail }) => onShow(id, detail === 0)}
      >
        <Badge face={face} small={true} />
        <span class="id" lang={lang ?? undefined}>
          <bdi class="name">
            <Found text={face.name} finder={finder} />
          </bdi>{' '}
          {face.role !== null && (
            <bdi class="role">
              <Found text={face.role} finder={finder} />
            </bdi>
          )}
        </span>
        <small class="times">{sayCount('mentioned', mentions)}</small>
      </button>
    </li>
  );
}
