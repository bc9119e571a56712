import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { ExportButton } from './export-button.tsx';
import type { ExportChoice } from './export-menu.tsx';
import { Icon, type IconName, Mark } from './icon.tsx';
import { interfaceLanguage, say } from './words.ts';

interface ToolbarProps {
  /** Whether the page is painted; null where there is nothing to paint, and then there is no button. */
  readonly highlighted: boolean | null;
  readonly onHighlight: (highlighted: boolean) => void;
  /** Opens the panel beside the page; null where it is there already or cannot be. */
  readonly onBeside: (() => void) | null;
  /** How many statements an export would have; null where there is nothing to export. */
  readonly exports: { readonly all: number; readonly listed: number } | null;
  readonly onExport: (choice: ExportChoice) => void;
  /** Null where there are no settings. */
  readonly onSettings: (() => void) | null;
}

/**
 * The head of the panel: the product's name and what can be done. The buttons are one stop of the tab key; Left and
 * Right, Home and End go from one to the other.
 */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const { highlighted, onHighlight, onBeside, exports, onExport, onSettings } = props;
  const [stop, setStop] = useState<IconName | null>(null);
  const there: IconName[] = [];
  if (highlighted !== null) there.push('highlights');
  if (onBeside !== null) there.push('beside');
  if (exports !== null) there.push('export');
  if (onSettings !== null) there.push('settings');
  const current = stop !== null && there.includes(stop) ? stop : there[0];
  const common = (name: IconName) => ({
    'data-tool': name,
    class: 'icon-btn',
    type: 'button' as const,
    tabIndex: name === current ? 0 : -1,
    onFocus: () => setStop(name),
  });
  return (
    <header class="mast">
      <Mark class="i-mark" />
      <h1 class="mast-name">{say('extensionName')}</h1>
      {there.length > 0 && (
        <div class="tools" role="toolbar" aria-label={say('extensionName')} onKeyDown={moveAlong}>
          {highlighted !== null && (
            <button
              {...common('highlights')}
              {...named(say('highlights'))}
              aria-pressed={highlighted}
              onClick={() => onHighlight(!highlighted)}
            >
              <Icon name="highlights" />
            </button>
          )}
          {onBeside !== null && (
            <button {...common('beside')} {...named(say('openBeside'))} onClick={onBeside}>
              <Icon name="beside" />
            </button>
          )}
          {exports !== null && <ExportButton button={common('export')} {...exports} onExport={onExport} />}
          {onSettings !== null && (
            <button {...common('settings')} {...named(say('settings'))} onClick={onSettings}>
              <Icon name="settings" />
            </button>
          )}
        </div>
      )}
    </header>
  );
}

function named(label: string): { readonly 'aria-label': string; readonly title: string } {
  return { 'aria-label': label, title: label };
}

function moveAlong(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]')];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const ahead = interfaceLanguage().dir === 'rtl' ? -1 : 1;
  const last = buttons.length - 1;
  const to = { ArrowRight: at + ahead, ArrowLeft: at - ahead, Home: 0, End: last }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to < 0 ? last : to > last ? 0 : to]?.focus();
}
