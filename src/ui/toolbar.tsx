import type { JSX } from 'preact';
import { Icon, Mark } from './icon.tsx';
import { say } from './words.ts';

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
      <h1 class="mast-name">{say('extensionName')}</h1>
      {highlighted !== null && (
        <div class="tools" role="toolbar" aria-label={say('extensionName')}>
          <button
            class="icon-btn"
            type="button"
            aria-label={say('highlights')}
            title={say('highlights')}
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
