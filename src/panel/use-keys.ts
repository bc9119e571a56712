import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keys that work anywhere in the panel but in fields and menus: "/" for the search, Backspace for the way back; and what
 * gets the focus by key is brought into sight.
 */
export function useKeys(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      if (target instanceof Element && target.closest('input, select, [role=menu]') !== null) return;
      if (key === 'Backspace') panel.current?.querySelector<HTMLElement>('.note [data-way=back]')?.click();
      if (key !== '/') return;
      const field = panel.current?.querySelector<HTMLInputElement>('.search input');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    }
    // Firefox is content where a part of it can be seen, and that may be behind the note.
    function onFocus({ target }: FocusEvent): void {
      if (target instanceof Element && target.matches(':focus-visible'))
        target.scrollIntoView({ block: 'nearest' });
    }
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}
