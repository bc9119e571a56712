import type { ComponentProps, JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** What the toolbar sets on its buttons. */
  readonly button: ComponentProps<'button'>;
  /** How many statements there are, and how many search and filters leave. */
  readonly all: number;
  readonly listed: number;
  readonly onExport: (choice: ExportChoice) => void;
}

const HOW: readonly { readonly how: ExportHow; readonly label: MessageKey; readonly ending: string }[] = [
  { how: 'copy', label: 'copyMarkdown', ending: '.md' },
  { how: 'markdown', label: 'saveMarkdown', ending: '.md' },
  { how: 'csv', label: 'saveTable', ending: '.csv' },
  { how: 'json', label: 'saveData', ending: '.json' },
  { how: 'annotations', label: 'saveAnnotations', ending: '.jsonld' },
  { how: 'text', label: 'saveText', ending: '.txt' },
];

/** The button and the menu of exports: first what, then how. What was chosen last stays chosen. */
export function ExportMenu({ button, all, listed, onExport }: ExportMenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [what, setWhat] = useState<ExportChoice['what']>('all');
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const startAt = useRef<'first' | 'last'>('first');

  // Before anything can be typed, so that no key goes astray.
  useLayoutEffect(() => {
    if (!open) return;
    const items = itemsOf(menu.current);
    items[startAt.current === 'first' ? 0 : items.length - 1]?.focus();
  }, [open]);

  function openAt(end: 'first' | 'last'): void {
    startAt.current = end;
    setOpen(true);
  }
  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }
  function onButtonKey(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    openAt(event.key === 'ArrowDown' ? 'first' : 'last');
  }
  function onMenuKey(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Out of the menu the tab key goes on from the button; Escape would close the popup.
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    moveWithin(event);
  }
  function onFocusOut({ relatedTarget }: FocusEvent): void {
    const inside = relatedTarget instanceof Node && menu.current?.contains(relatedTarget);
    if (!inside && relatedTarget !== opener.current) setOpen(false);
  }

  const radio = (value: ExportChoice['what'], label: MessageKey, count: number): JSX.Element => (
    <button
      type="button"
      role="menuitemradio"
      tabIndex={-1}
      aria-checked={what === value}
      onClick={() => setWhat(value)}
    >
      {what === value ? <Icon name="check" /> : <span class="i" />}
      {say(label)} <small class="ending">{sayNumber(count)}</small>
    </button>
  );
  return (
    <>
      <button
        {...button}
        ref={opener}
        aria-label={say('export')}
        title={say('export')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (open ? close() : openAt('first'))}
        onKeyDown={onButtonKey}
      >
        <Icon name="export" />
      </button>
      {open && (
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
                close();
                onExport({ what, how });
              }}
            >
              <Icon name={how === 'copy' ? 'copy' : 'file'} />
              {say(label)}{' '}
              <small class="ending" dir="ltr">
                {ending}
              </small>
            </button>
          ))}
        </div>
      )}
    </>
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
