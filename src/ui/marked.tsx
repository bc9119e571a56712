import type { JSX } from 'preact';
import type { Span } from '../model/span.ts';
import type { WordFinder } from './find-words.ts';

interface MarkedProps {
  readonly text: string;
  /** In order, none overlapping. */
  readonly spans: readonly Span[];
}

/** A text with stretches of it marked as found. */
export function Marked({ text, spans }: MarkedProps): JSX.Element {
  if (spans.length === 0) return <>{text}</>;
  let at = 0;
  const parts: JSX.Element[] = [];
  for (const { start, end } of spans) {
    parts.push(
      <span key={start}>
        {text.slice(at, start)}
        <mark>{text.slice(start, end)}</mark>
      </span>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** A text with every place marked where a finder finds something. */
export function Found({ text, finder }: { readonly text: string; readonly finder: WordFinder | null }) {
  return <Marked text={text} spans={finder?.spansIn(text) ?? []} />;
}
