import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Palette, Settings } from '../model/settings.ts';
import type { Voice } from '../model/voices.ts';
import { highlight, type PaintKind } from '../page/highlight.ts';
import { pageTheme } from '../page/page-theme.ts';
import { fileAddress } from '../platform/about.ts';
import { type MessageKey, say } from '../ui/words.ts';

/** A few sentences, painted by the same rules and the same style sheets as a page. */
export function Sample({ settings }: { readonly settings: Settings }): JSX.Element {
  const words = useRef<HTMLParagraphElement>(null);
  const ground = useGround();

  useEffect(() => {
    const text = words.current?.firstChild;
    if (!(text instanceof Text) || words.current === null) return;
    const parts = PARTS.filter(({ shown }) => shown(settings));
    const paints = parts.map(({ kind, voice, key }) => ({ kind, voice, ranges: rangesOf(text, say(key)) }));
    const painted = highlight(paints, pageTheme(words.current));
    return () => painted.undo();
  }, [settings, ground]);

  return (
    <figure class="sample" aria-label={say('sampleLabel')}>
      {SHEETS[settings.palette].map((file) => (
        <link key={file} rel="stylesheet" href={fileAddress(file)} />
      ))}
      <p ref={words}>{say('sampleText')}</p>
    </figure>
  );
}

interface Part {
  readonly kind: PaintKind;
  readonly voice: Voice;
  readonly key: MessageKey;
  readonly shown: (settings: Settings) => boolean;
}

const speaks = ({ paint }: Settings): boolean => paint.figures !== 'none';
const PARTS: readonly Part[] = [
  { kind: 'direct', voice: '1', key: 'sampleDirect', shown: ({ paint }) => paint.direct },
  { kind: 'direct', voice: '2', key: 'sampleMixed', shown: ({ paint }) => paint.mixed },
  { kind: 'paraphrase', voice: '2', key: 'sampleIndirect', shown: ({ paint }) => paint.indirect },
  { kind: 'name', voice: '1', key: 'sampleName1', shown: speaks },
  { kind: 'name', voice: '2', key: 'sampleName2', shown: speaks },
  { kind: 'name', voice: 'u', key: 'sampleName3', shown: ({ paint }) => paint.figures === 'all' },
];

const SHEETS: Readonly<Record<Palette, readonly string[]>> = {
  speakers: ['/highlights.css'],
  contrast: ['/highlights.css', '/highlights-contrast.css'],
  single: ['/highlights.css', '/highlights-single.css'],
};

function rangesOf(text: Text, part: string): StaticRangeInit[] {
  const start = text.data.indexOf(part);
  if (start < 0) return [];
  return [{ startContainer: text, startOffset: start, endContainer: text, endOffset: start + part.length }];
}

/** Changes whenever the page's own ground may have: the system's theme, or the reader's choice of one. */
function useGround(): string {
  const [ground, setGround] = useState('');
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const root = document.documentElement;
    const look = (): void => setGround(`${dark.matches} ${root.dataset.theme}`);
    const observer = new MutationObserver(look);
    observer.observe(root, { attributeFilter: ['data-theme'] });
    dark.addEventListener('change', look);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', look);
    };
  }, []);
  return ground;
}
