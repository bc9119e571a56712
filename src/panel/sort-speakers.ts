import type { Order, SpeakerView } from '../ui/view.ts';

/**
 * The rows in an order, equals by what they said first. The row that gathers all sources without a name, and the one
 * for statements that nobody was found for, come last in any order: they are no voices. `locale` is that of the
 * reader, for the alphabet.
 */
export function sortSpeakers(speakers: readonly SpeakerView[], order: Order, locale?: string): SpeakerView[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const by: Record<Order, (a: SpeakerView, b: SpeakerView) => number> = {
    words: (a, b) => b.share - a.share,
    statements: (a, b) => b.statements.length - a.statements.length || b.share - a.share,
    appearance: () => 0,
    name: (a, b) => compare(a.face.name, b.face.name),
  };
  return [...speakers].sort((a, b) => rank(a) - rank(b) || by[order](a, b) || firstOf(a) - firstOf(b));
}

function rank({ face: { form } }: SpeakerView): number {
  if (form === 'none') return 2;
  return form === 'unnamed' ? 1 : 0;
}

function firstOf({ ticks }: SpeakerView): number {
  return ticks[0]?.from ?? 1;
}
