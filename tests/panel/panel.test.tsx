import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignVoices } from '../../src/model/voices.ts';
import type { PageClient, PageEvents, PageState } from '../../src/panel/page-client.ts';
import { Panel } from '../../src/panel/panel.tsx';
import { type Rendered, rendered, settled } from '../ui/rendering.ts';
import { ARTICLE, ARTICLE_PARAGRAPHS } from './article.ts';

const READY: PageState = {
  is: 'ready',
  page: {
    analysis: ARTICLE,
    paragraphs: ARTICLE_PARAGRAPHS,
    voices: assignVoices(ARTICLE),
    highlighted: true,
  },
};

interface Asked {
  readonly calls: string[];
  readonly client: PageClient;
}

function asked(states: readonly PageState[], over: Partial<PageClient> = {}): Asked {
  const calls: string[] = [];
  const left = [...states];
  const client: PageClient = {
    title: async () => 'Night ferry',
    async load(how) {
      calls.push(how);
      return left.shift() ?? new Promise<PageState>(() => {});
    },
    link: () => ({ tell: ({ type }) => void calls.push(`tell ${type}`), close() {} }),
    recall: async () => null,
    keep: () => {},
    watch: () => () => {},
    async jumpTo(statement) {
      calls.push(`jump ${statement}`);
      return 'done';
    },
    async setHighlighted(highlighted) {
      calls.push(`highlight ${highlighted}`);
      return highlighted;
    },
    ...over,
  };
  return { calls, client };
}

async function panel({ client }: Asked): Promise<Rendered> {
  const view = rendered(<Panel client={client} />);
  await settled();
  await settled();
  return view;
}

describe('Panel', () => {
  beforeAll(() => {
    const document = { activeElement: null, addEventListener() {}, removeEventListener() {} };
    Object.assign(globalThis, { document, scrollY: 0 });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('shows article, tally and speakers', async () => {
    const view = await panel(asked([READY]));
    expect(view.get('.over').textContent).toBe('The Karrow Ledger, 12 November 2026');
    expect(view.get('h2').textContent).toBe('Night ferry to stop in March');
    expect(view.get('.tally').textContent).toBe('2 named voices, 2 unnamed. 6 statements, 3 quoted.');
    expect(view.all('.name').map((name) => name.textContent)).toContain('Mara Lindqvist');
  });

  it('sends a click on a statement to the page', async () => {
    const page = asked([READY]);
    const view = await panel(page);
    await view.click('[data-voice="1"] .who');
    await view.click('.words');
    expect(page.calls).toEqual(['look', 'tell keepPlace', 'jump s1']);
    expect(view.get('[role=status]').textContent).toBe('Shown in the article.');
    await view.click('.note button');
    expect(page.calls.at(-1)).toBe('tell goBack');
    expect(view.get('[role=status]').textContent).toBe('Back where you were.');
    expect(view.all('.note button')).toEqual([]);
  });

  it.each([
    ['gone', 'These words are no longer on the page.'],
    ['silent', 'The page did not answer. Try again in a moment.'],
  ] as const)('tells when the words are %s', async (outcome, text) => {
    const view = await panel(asked([READY], { jumpTo: async () => outcome }));
    await view.click('.who');
    await view.click('.words');
    expect(view.get('[role=status]').textContent).toBe(text);
  });

  it('turns the highlights off and on', async () => {
    const page = asked([READY]);
    const view = await panel(page);
    expect(view.get('[data-tool=highlights]').getAttribute('aria-pressed')).toBe('true');
    await view.click('[data-tool=highlights]');
    expect(view.get('[data-tool=highlights]').getAttribute('aria-pressed')).toBe('false');
    await view.click('[data-tool=highlights]');
    expect(page.calls).toEqual(['look', 'highlight false', 'highlight true']);
  });

  it('keeps the toggle as it is when the page does not answer', async () => {
    const view = await panel(asked([READY], { setHighlighted: async () => null }));
    await view.click('[data-tool=highlights]');
    expect(view.get('[data-tool=highlights]').getAttribute('aria-pressed')).toBe('true');
    expect(view.get('[role=status]').textContent).toContain('did not answer');
  });

  it('shows that it reads only when reading takes a while', async () => {
    const view = await panel(asked([]));
    expect(view.all('.reading')).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 320));
    expect(view.get('[role=progressbar]').getAttribute('aria-label')).toBe('Reading the article…');
    expect(view.get('h2').textContent).toBe('Night ferry');
  });

  it('waits no longer once a later question is answered, though the first is still open', async () => {
    let report: () => void = () => {};
    let calls = 0;
    const load = async (): Promise<PageState> => (++calls === 1 ? new Promise<PageState>(() => {}) : READY);
    const watch = (events: PageEvents): (() => void) => {
      report = events.changed;
      return () => {};
    };
    const view = await panel(asked([], { load, watch }));
    report();
    await settled();
    expect(view.all('.speaker').length).toBe(4);
    await new Promise((resolve) => setTimeout(resolve, 320));
    await settled();
    expect(view.all('[role=progressbar]')).toEqual([]);
    expect(view.all('.speaker').length).toBe(4);
  });

  const page = READY.is === 'ready' ? READY.page : null;
  const states: [string, PageState, string, string | null][] = [
    ['not-an-article', { is: 'not-an-article' }, 'This page does not look like an article.', 'anyway'],
    ['nothing-to-read', { is: 'nothing-to-read' }, 'There is no story to read here.', 'again'],
    ['off', { is: 'off' }, 'Quoth is off on this site.', 'anyway'],
    ['restricted', { is: 'restricted' }, 'Quoth cannot read this page.', null],
    ['withheld', { is: 'withheld' }, 'Quoth may not read this site.', 'look'],
    ['failed', { is: 'failed' }, 'That did not work.', 'again'],
    ['gone', { is: 'gone' }, 'That did not work.', 'look'],
    ['silent', { is: 'silent' }, 'That did not work.', 'look'],
  ];
  if (page) {
    const analysis = { ...ARTICLE, statements: [] };
    states.push([
      'nothing quoted',
      { is: 'ready', page: { ...page, analysis } },
      'Nobody is quoted here.',
      'again',
    ]);
  }
  it.each(states)('says why there is no list: %s', async (_, state, heading, how) => {
    const there = asked([state, READY]);
    const view = await panel(there);
    expect(view.get('.blank h2').textContent).toBe(heading);
    expect(view.all('.icon-btn')).toEqual([]);
    expect(view.all('.blank button').length).toBe(how === null ? 0 : 1);
    if (how === null) return;
    await view.click('.blank button');
    await settled();
    expect(there.calls).toEqual(['look', how]);
    expect(view.all('.speaker').length).toBe(4);
  });

  it('counts the paragraphs it has read', async () => {
    const analysis = { ...ARTICLE, statements: [] };
    const paragraphs = ARTICLE_PARAGRAPHS;
    const view = await panel(
      asked([{ is: 'ready', page: { analysis, paragraphs, voices: {}, highlighted: true } }]),
    );
    expect(view.get('.blank p').textContent).toContain('all 4 paragraphs');
  });
});
