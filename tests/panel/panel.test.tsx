import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assignVoices } from '../../src/model/voices.ts';
import type { PageClient, PageEvents } from '../../src/panel/page-client.ts';
import type { PageState } from '../../src/panel/page-state.ts';
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
    about: async () => ({ title: 'Night ferry', url: 'https://karrowledger.example/ferry' }),
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
    async goTo(statement) {
      calls.push(`go ${statement}`);
      return 'done';
    },
    async linkTo(statement) {
      calls.push(`link ${statement}`);
      return { link: 'https://karrowledger.example/ferry#:~:text=boat', told: 'linkCopied' };
    },
    async correct(_, { id }, verdict) {
      calls.push(`correct ${id} ${verdict.is}`);
      return { words: '', length: 0, before: '', after: '', start: 0, made: 1, verdict };
    },
    async undo(_, id, made) {
      calls.push(`undo ${id} ${made?.verdict.is}`);
      return true;
    },
    async allow(url) {
      calls.push(`allow ${url}`);
      return true;
    },
    async readAlways(site) {
      calls.push(`always ${site}`);
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
  const view = rendered(<Panel client={client} version="9.9" />);
  await settled();
  await settled();
  return view;
}

describe('Panel', () => {
  beforeAll(async () => {
    // What comes on demand is there at once from the second time on.
    await import('../../src/panel/no-list.tsx');
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
    await view.fire('.words', 'click', { detail: 1 });
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
    await view.fire('.words', 'click', { detail: 1 });
    expect(view.get('[role=status]').textContent).toBe(text);
  });

  it('does not talk over what a click has brought about with what is listed by now', async () => {
    const view = await panel(asked([READY]));
    await view.click('.chip:nth-of-type(2)');
    await view.click('.who');
    await view.fire('.words', 'click', { detail: 1 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(view.get('[role=status]').textContent).toBe('Shown in the article.');
    await view.click('.chip');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(view.get('[role=status]').textContent).toBe('4 voices');
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
  const states: [string, PageState, string, string | null, string?][] = [
    [
      'not-an-article',
      { is: 'not-an-article' },
      'This page does not look like an article.',
      'anyway',
      'Always read karrowledger.example',
    ],
    ['nothing-to-read', { is: 'nothing-to-read' }, 'There is no story to read here.', 'again'],
    ['off', { is: 'off' }, 'Quoth is off on this site.', 'anyway'],
    ['restricted', { is: 'restricted' }, 'Quoth cannot read this page.', null],
    ['withheld', { is: 'withheld' }, 'Quoth may not read this site.', 'look', 'Try again'],
    ['failed', { is: 'failed' }, 'That did not work.', 'again', 'Copy details'],
    ['gone', { is: 'gone' }, 'That did not work.', 'look', 'Copy details'],
    ['silent', { is: 'silent' }, 'That did not work.', 'look', 'Copy details'],
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
  it.each(states)('says why there is no list: %s', async (_, state, heading, how, further) => {
    const there = asked([state, READY]);
    const view = await panel(there);
    expect(view.get('.blank h2').textContent).toBe(heading);
    expect(view.all('.icon-btn')).toEqual([]);
    const labels = view.all('.blank button').map(({ textContent }) => textContent);
    expect(labels.slice(1)).toEqual(further === undefined ? [] : [further]);
    expect(labels.length).toBe(how === null ? 0 : further === undefined ? 1 : 2);
    if (how === null) return;
    await view.click('.blank button');
    await settled();
    const before = state.is === 'withheld' ? ['allow https://karrowledger.example/ferry'] : [];
    expect(there.calls).toEqual(['look', ...before, how]);
    expect(view.all('.speaker').length).toBe(4);
  });

  it('reads a site always from now on, and its page at once', async () => {
    const there = asked([{ is: 'not-an-article' }, READY]);
    const view = await panel(there);
    await view.click('.blank .link');
    await settled();
    expect(there.calls).toEqual(['look', 'always karrowledger.example', 'anyway']);
    expect(view.get('[role=status]').textContent).toMatch(
      /^Quoth now reads articles on karrowledger.example by itself/,
    );
  });

  it('asks for no site where the browser does not tell it, and does nothing where access is refused', async () => {
    const hidden = { about: async () => ({ title: null, url: null }) };
    const view = await panel(asked([{ is: 'not-an-article' }], hidden));
    expect(view.all('.blank button').length).toBe(1);
    const calls: (string | null)[] = [];
    const refused = asked([{ is: 'withheld' }], {
      ...hidden,
      async allow(url) {
        calls.push(url);
        return false;
      },
    });
    const other = await panel(refused);
    await other.click('.blank .btn-main');
    expect(calls).toEqual([null]);
    expect(refused.calls).toEqual(['look']);
  });

  it('tells that the browser still loads the page', async () => {
    const view = await panel(
      asked([], {
        load(_, onStage) {
          onStage('loading');
          return new Promise<PageState>(() => {});
        },
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 320));
    await settled();
    expect(view.get('.tally').textContent).toBe('The page is still loading…');
    expect(view.get('[role=status]').textContent).toBe('The page is still loading…');
  });

  it('copies the details of a failure without the address of the page', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
    const view = await panel(asked([{ is: 'failed' }]));
    await view.click('.blank details button');
    expect(copied).toEqual(['QUOTH-PANEL · failed\nQuoth 9.9 · page address not included']);
    expect(view.get('[role=status]').textContent).toBe('Details copied.');
    vi.unstubAllGlobals();
  });

  it('copies the link that the page gives', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
    const page = asked([READY]);
    const view = await panel(page);
    await view.click('[data-voice="1"] .who');
    await view.click('[data-act=link]');
    await settled();
    expect(page.calls).toContain('link s1');
    expect(copied).toEqual(['https://karrowledger.example/ferry#:~:text=boat']);
    expect(view.get('[role=status]').textContent).toBe('Link copied.');
    vi.unstubAllGlobals();
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
