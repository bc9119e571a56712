import type { ComponentProps, JSX, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ExportChoice } from './export-menu.tsx';
import { Icon } from './icon.tsx';
import { useLater } from './use-later.ts';
import { say } from './words.ts';

interface ExportButtonProps {
  /** What the toolbar sets on its buttons. */
  readonly button: ComponentProps<'button'>;
  /** How many statements there are, and how many search and filters leave. */
  readonly all: number;
  readonly listed: number;
  readonly onExport: (choice: ExportChoice) => void;
}

/** The button of the menu of exports. What was chosen last stays chosen. */
export function ExportButton({ button, all, listed, onExport }: ExportButtonProps): JSX.Element {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const [near, setNear] = useState(false);
  const [what, setWhat] = useState<ExportChoice['what']>('all');
  const opener = useRef<HTMLButtonElement>(null);
  // Most readers never export: the menu comes when the button is about to be pressed.
  const Menu = useLater(near || open !== null, loadMenu);

  function onKey(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  }
  function close(giveBack: boolean): void {
    setOpen(null);
    if (giveBack) opener.current?.focus();
  }
  return (
    <>
      <button
        {...button}
        ref={opener}
        aria-label={say('export')}
        title={say('export')}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onPointerEnter={() => setNear(true)}
        onFocusIn={() => setNear(true)}
        onClick={() => (open === null ? setOpen('first') : close(true))}
        onKeyDown={onKey}
      >
        <Icon name="export" />
      </button>
      {open !== null && Menu !== null && (
        <Menu
          startAt={open}
          what={what}
          all={all}
          listed={listed}
          onWhat={setWhat}
          onExport={onExport}
          onClose={close}
          isOpener={(element) => element === opener.current}
        />
      )}
    </>
  );
}

async function loadMenu() {
  return (await import('./export-menu.tsx')).ExportMenu;
}
