import type { JSX } from 'preact';
import { KindGlyph } from './icon.tsx';
import { shareLabel } from './sentences.ts';
import type { SpeakerView } from './view.ts';
import { say } from './words.ts';

/** From this share of all words on a part has initials, in its fill if that has at least the other. */
const ROOM_FOR_INITIALS = 0.08;
const ROOM_IN_FILL = 0.05;

/**
 * How the words of the article are shared out: a part for each speaker in the order given, filled as far as they are
 * the speaker's own.
 */
export function VoiceBar({ speakers }: { readonly speakers: readonly SpeakerView[] }): JSX.Element {
  const parts = speakers.filter(({ share }) => share > 0);
  const label = shareLabel(parts.map(({ face, share }) => ({ name: face.name, share })));
  return (
    <figure class="share">
      <div class="bar" role="img" aria-label={label}>
        {parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </div>
      <figcaption class="keys">
        <span>{say('shareOfWords')}</span>
        <span>
          <KindGlyph own={true} />
          {say('theirs')}
        </span>
        <span>
          <KindGlyph own={false} />
          {say('theReporters')}
        </span>
      </figcaption>
    </figure>
  );
}

function Part({ part: { face, share, ownShare } }: { readonly part: SpeakerView }): JSX.Element {
  const own = Math.round(ownShare * 100);
  const label = share >= ROOM_FOR_INITIALS ? face.initials : '';
  // Never across the edge, half light and half dark: where the fill is too narrow, the wider side takes them.
  const side = share * ownShare >= ROOM_IN_FILL || own >= 50 ? 'fill' : 'frame';
  return (
    <span data-voice={face.voice} style={{ flexGrow: Math.max(share * 100, 0.1) }}>
      {own > 0 && (
        <i style={{ inlineSize: `${own}%` }}>{label !== '' && side === 'fill' && <b>{label}</b>}</i>
      )}
      {own < 100 && (
        <i class="para" style={{ inlineSize: `${100 - own}%` }}>
          {label !== '' && side === 'frame' && <b>{label}</b>}
        </i>
      )}
    </span>
  );
}
