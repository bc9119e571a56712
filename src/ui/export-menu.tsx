import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { type MessageKey, say, sayNumber } from './words.ts';

/** To the clipboard, or to a file of one of these kinds. */
export type ExportHow = 'copy' | 'markdown' | 'csv' | 'json' | 'annotations' | 'text';

/** What is exported, and how. */
export interface ExportChoice {
  readonly what: 'all' | 'listed';
  readonly how: ExportHow;
}

interface ExportMenuProps {
  /** Which item has the focus to begin with. */
  readonly startAt: 'first' | 'last';
  readonly what: ExportChoice['what'];
  /** How many statements there are, and how many search and filters leave. */
  readonly all: number;
  readonly listed: number;
  readonly onWhat: (what: ExportChoice['what']) => void;
  readonly onExport: (choice: ExportChoice) => void;
  /** `giveBack`: the focus goes back to the button. */
  readonly onClose: (giveBack: boolean) => void;
  readonly isOpener: (element: EventTarget | null) => boolean;
}

const HOW: readonly { readonly how: ExportHow; readonly label: MessageKey; readonly ending: string }[] = [
  { how: 'copy', label: 'copyMarkdown', ending: '.md' },
  { how: 'markdown', label: 'saveMarkdown', ending: '.md' },
  { how: 'csv', label: 'saveTable', ending: '.csv' },
  { how: 'json', label: 'saveData', ending: '.json' },
  { how: 'annotations', label: 'saveAnnotations', ending: '.jsonld' },
  { how: 'text', label: 'saveText', ending: '.txt' },
];

/** The menu of exports: first what, then how. */
export function ExportMenu(props: ExportMenuProps): JSX.Element {
  const { startAt, what, all, listed, onWhat, onExport, onClose, isOpener } = props;
  const menu = useRef<HTMLDivElement>(null);

  // Before anything can be typed, so that no key goes astray.
  useLayoutEffect(() => {
    const items = itemsOf(menu.current);
    items[startAt === 'first' ? 0 : items.length - 1]?.focus();
  }, [startAt]);

  function onMenuKey(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Out of the menu the tab key goes on from the button; Escape would close the popup.
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      onClose(true);
      return;
    }
    moveWithin(event);
  }
  function onFocusOut({ relatedTarget }: FocusEvent): void {
    const inside = relatedTarget instanceof Node && menu.current?.contains(relatedTarget);
    if (!inside && !isOpener(relatedTarget)) onClose(false);
  }

  const radio = (value: ExportChoice['what'], label: MessageKey, count: number): JSX.Element => (
    <button
      type="button"
      role="menuitemradio"
      tabIndex={-1}
      aria-checked={what === value}
      onClick={() => onWhat(value)}
    >
      {what === value ? <Icon name="check" /> : <span class="i" />}
      <span class="label">{say(label)}</span> <small class="ending">{sayNumber(count)}</small>
    </button>
  );
  return (
    <div
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={say('export')}
      ref={menu}
      onKeyDown={onMenuKey}
      onFocusOut={onFocusOut}
    >
      <fieldset aria-label={say('exportWhat')}>
        <p class="over" aria-hidden="true">
          {say('exportWhat')}
        </p>
        {radio('all', 'exportEverything', all)}
        {radio('listed', 'exportListed', listed)}
      </fieldset>
      <hr />
      {HOW.map(({ how, label, ending }) => (
        <button
          key={how}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose(true);
            onExport({ what, how });
          }}
        >
          <Icon name={how === 'copy' ? 'copy' : 'file'} />
          <span class="label">{say(label)}</span>{' '}
          <small class="ending" dir="ltr">
            {ending}
          </small>
        </button>
      ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('button') ?? [])];
}

/** Up and Down go round, Home and End to the ends, a letter to the next item that begins with it. */
function moveWithin(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const items = itemsOf(event.currentTarget);
  const at = items.indexOf(event.target as HTMLElement);
  const count = items.length;
  let to = { ArrowDown: at + 1, ArrowUp: at - 1 + count, Home: 0, End: count - 1 }[event.key];
  if (to === undefined && event.key.length === 1 && event.key !== ' ') {
    const letter = event.key.toLocaleLowerCase();
    const further = items.findIndex((_, index) => textOf(items[(at + 1 + index) % count]).startsWith(letter));
    to = further < 0 ? undefined : at + 1 + further;
  }
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  items[to % count]?.focus();
}

function textOf(item: HTMLElement | undefined): string {
  return (item?.textContent ?? '').trim().toLocaleLowerCase();
}
