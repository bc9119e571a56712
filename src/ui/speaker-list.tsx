import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { SpeakerRow } from './speaker-row.tsx';
import type { SpeakerView } from './view.ts';

interface SpeakerListProps {
  readonly speakers: readonly SpeakerView[];
  readonly lang: string | null;
  readonly onShow: (statement: string) => void;
}

/** The speakers, in the order given. Up, Down, Home and End go from row to row; what was opened stays open. */
export function SpeakerList({ speakers, lang, onShow }: SpeakerListProps): JSX.Element {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  function toggle(id: string): void {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }
  return (
    <ol class="speakers" onKeyDown={moveBetweenRows}>
      {speakers.map((speaker) => (
        <SpeakerRow
          key={speaker.id}
          speaker={speaker}
          lang={lang}
          open={opened.has(speaker.id)}
          onToggle={toggle}
          onShow={onShow}
        />
      ))}
    </ol>
  );
}

function moveBetweenRows(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.who')];
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (to === undefined) return;
  // At either end the key must not scroll the list away from the row that has the focus.
  event.preventDefault();
  row?.focus();
}
