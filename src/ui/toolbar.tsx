import type { JSX } from 'preact';
import { Icon, Mark } from './icon.tsx';
import { WORDS } from './words.ts';

interface ToolbarProps {
  /** Whether the page is painted; null where there is nothing to paint, and then there is no button. */
  readonly highlighted: boolean | null;
  readonly onHighlight: (highlighted: boolean) => void;
}

/** The head of the panel: the product's name and what can be done to the page. */
export function Toolbar({ highlighted, onHighlight }: ToolbarProps): JSX.Element {
  return (
    <header class="mast">
      <Mark class="i-mark" />
      <h1 class="mast-name">{WORDS.product}</h1>
      {highlighted !== null && (
        <div class="tools" role="toolbar" aria-label={WORDS.tools}>
          <button
            class="icon-btn"
            type="button"
            aria-label={WORDS.highlights}
            title={WORDS.highlights}
            aria-pressed={highlighted}
            onClick={() => onHighlight(!highlighted)}
          >
            <Icon name="highlights" />
          </button>
        </div>
      )}
    </header>
  );
}
