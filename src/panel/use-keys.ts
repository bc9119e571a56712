import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keys that work anywhere in the panel but in fields and menus: "/" for the search, Backspace for the way back. */
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
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
