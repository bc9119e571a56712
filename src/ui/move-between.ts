import type { TargetedKeyboardEvent } from 'preact';

/**
 * Moves the focus with Up, Down, Home and End between the elements that match within whoever listens, if one of
 * them has it. Other keys are left alone.
 */
export function moveBetween(event: TargetedKeyboardEvent<HTMLElement>, selector: string): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  // At either end the key must not scroll the list away from the row that has the focus.
  event.preventDefault();
  rows[to]?.focus();
}
