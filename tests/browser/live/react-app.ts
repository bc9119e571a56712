import { createElement as h, type ReactNode, useEffect, useState } from 'react';

/** What the page's own script can do to the app, from tests. */
export interface ReactControls {
  /** Makes every paragraph anew, with the words it has. */
  again(): void;
  /** Gives one paragraph other words. */
  edit(index: number, words: string): void;
}

/** A story as a React app: hydrates, then renders every paragraph again under new keys. */
export function ReactStory(props: {
  readonly title: string;
  readonly paragraphs: readonly string[];
}): ReactNode {
  const [paragraphs, setParagraphs] = useState(props.paragraphs);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controls: ReactControls = {
      again: () => setRound((count) => count + 1),
      edit: (index, words) => setParagraphs((all) => all.map((one, i) => (i === index ? words : one))),
    };
    Object.assign(globalThis, { controls });
    // The first effect stands for all that apps do once they have woken up.
    setRound(1);
  }, []);
  return h(
    'article',
    null,
    h('h1', null, props.title),
    ...paragraphs.map((words, i) => h('p', { key: `${round}-${i}` }, words)),
  );
}
