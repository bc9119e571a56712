import { describe, expect, it } from 'vitest';
import { FigureList } from '../../src/ui/figure-list.tsx';
import { wordFinder } from '../../src/ui/find-words.ts';
import { type RowActions, SpeakerList } from '../../src/ui/speaker-list.tsx';
import { StatementItem } from '../../src/ui/statement-item.tsx';
import type { StatementView } from '../../src/ui/view.ts';
import { rendered } from './rendering.ts';
import { LINE, MARA, own, reported, said, speaker } from './views.ts';

/** Notes what is asked for. */
function noted(): { readonly calls: string[]; readonly acts: RowActions } {
  const calls: string[] = [];
  const note = (name: string) => (what: string | null) => void calls.push(`${name} ${what}`);
  return {
    calls,
    acts: {
      toggle: note('toggle'),
      showOnly: note('only'),
      copyAll: note('copy all'),
      show: note('show'),
      copy: note('copy'),
      copyLink: note('link'),
      correct: note('correct'),
      undo: note('undo'),
      point: note('point'),
    },
  };
}

describe('StatementItem', () => {
  const item = (statement: StatementView, acts = noted().acts) =>
    rendered(<StatementItem statement={statement} lang="en" acts={acts} />);

  it('says kind, words, cue and paragraph, and is shown and copied', async () => {
    const { calls, acts } = noted();
    const view = item(said('s4'), acts);
    expect(view.text()).toBe('“Quoted: We cannot crew it.”said·¶ 2paragraph 2');
    await view.click('.words');
    await view.click('[aria-label=Copy]');
    await view.click('[aria-label="Copy link"]');
    await view.click('[aria-label="Wrong speaker?"]');
    expect(calls).toEqual(['show s4', 'copy s4', 'link s4', 'correct s4']);
    expect(view.get('.words').getAttribute('aria-describedby')).toBe(view.get('.meta').id);
  });
  it.each([
    ['said', null, 'likely', 'said·Likely'],
    [null, 3, 'sure', '¶ 3paragraph 3'],
    [null, null, 'sure', ''],
    [null, null, 'likely', 'Likely'],
    ['said', 'caption', 'sure', 'said·caption'],
    [null, 'heading', 'sure', 'headline'],
  ] as const)('has a dot only between two: %s, %s, %s', (attribution, place, confidence, text) => {
    const view = item(said('s5', { attribution, place, confidence }));
    expect(view.get('.meta').textContent).toBe(text);
  });
  it('is quiet when sure and says so when not', () => {
    const of = (confidence: StatementView['confidence']) => item(said('s1', { confidence }));
    expect(of('sure').all('.doubt')).toEqual([]);
    expect(of('likely').get('.doubt').textContent).toBe('Likely');
    expect(of('likely').all('.dots .on').length).toBe(2);
    expect(of('unsure').get('.doubt').textContent).toBe('Unsure');
    expect(of('unsure').all('.dots .on').length).toBe(1);
  });
  it.each([
    ['direct', [own('a')], 'st-direct', 'Quoted:'],
    ['mixed', [reported('a'), own('b', 'space')], 'st-mixed', 'Partly quoted:'],
    ['indirect', [reported('a')], 'st-para', 'Paraphrased:'],
  ] as const)('tells %s apart without colour', (kind, pieces, look, prefix) => {
    const view = item(said('s1', { kind, pieces }));
    expect(view.get('li').className).toContain(look);
    expect(view.get('.sr').textContent?.trim()).toBe(prefix);
  });
  it('tells where the pointer and the focus are', async () => {
    const { calls, acts } = noted();
    const view = item(said('s7'), acts);
    for (const name of ['mouseenter', 'mouseleave', 'focusin', 'focusout']) await view.fire('li', name);
    expect(calls).toEqual(['point s7', 'point null', 'point s7', 'point null']);
  });
  it('marks what was searched for, also over the edge of a quotation', () => {
    const pieces = [reported('it'), own('remains open', 'space'), reported('to any timetable', 'space')];
    const view = rendered(
      <StatementItem
        statement={said('s1', { kind: 'mixed', pieces })}
        lang="en"
        acts={noted().acts}
        finder={wordFinder('OPEN to')}
      />,
    );
    expect(view.all('mark').map(({ textContent }) => textContent)).toEqual(['open', 'to']);
    expect(view.get('.words').textContent).toContain('it “remains open” to any timetable');
  });
});

describe('SpeakerList', () => {
  const speakers = [speaker(MARA), speaker(LINE)];
  const list = (open: readonly string[] = [], acts = noted().acts) =>
    rendered(<SpeakerList speakers={speakers} lang="en" isOpen={(key) => open.includes(key)} acts={acts} />);

  it('shows the statements of open rows alone', async () => {
    const { calls, acts } = noted();
    const view = list(['Fenwick Line'], acts);
    expect(view.all('.who').map((row) => row.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(view.all('.st').length).toBe(1);
    expect(view.get('.said').id).toBe(view.get('[aria-expanded=true]').getAttribute('aria-controls'));
    await view.click('.who');
    expect(calls).toEqual(['toggle Mara Lindqvist']);
  });
  it('copies all of a speaker, and shows a speaker alone', async () => {
    const { calls, acts } = noted();
    const statements = [said('s1'), said('s2')];
    const view = rendered(
      <SpeakerList speakers={[speaker(LINE, { statements })]} lang="en" isOpen={() => true} acts={acts} />,
    );
    expect(view.all('.said-acts button').map(({ textContent }) => textContent)).toEqual([
      'Copy all 2 statements',
      'Show only these',
    ]);
    await view.click('.said-acts button');
    await view.click('.said-acts button:last-child');
    expect(calls).toEqual(['copy all Fenwick Line', 'only Fenwick Line']);
  });
  it('goes from row to row', async () => {
    const view = list();
    const focused: (string | null | undefined)[] = [];
    for (const row of view.all('.who')) {
      row.focus = () => focused.push(row.querySelector('.name')?.textContent);
    }
    await view.press('.who', 'ArrowDown');
    await view.press('.who', 'End');
    await view.press('li:last-child .who', 'ArrowUp');
    await view.press('li:last-child .who', 'Home');
    await view.press('.who', 'ArrowUp');
    await view.press('.who', 'a');
    expect(focused).toEqual(['Fenwick Line', 'Fenwick Line', 'Mara Lindqvist', 'Mara Lindqvist']);
  });
  it('counts with words', () => {
    expect(list().get('.num').textContent).toBe('11 statement, 50%50% of the words');
  });
  it('lifts out the row and the tick of the statement that is pointed at', () => {
    const ticks = [{ id: 'of Mara Lindqvist', from: 0.1, length: 0.05, own: true }];
    const view = rendered(
      <SpeakerList
        speakers={[speaker(MARA, { ticks }), speaker(LINE)]}
        lang="en"
        isOpen={() => false}
        acts={noted().acts}
        pointed="of Mara Lindqvist"
      />,
    );
    expect(view.all('.who.is-on .name').map(({ textContent }) => textContent)).toEqual(['Mara Lindqvist']);
    expect(view.all('.track .is-on').length).toBe(1);
  });
});

describe('FigureList', () => {
  const figures = [
    { id: 'e5', key: 'Orla Tench', face: { ...MARA, name: 'Orla Tench', role: 'pilot' }, mentions: 1 },
    { id: 'e6', key: 'Karrow', face: { ...LINE, name: 'Karrow' }, mentions: 3 },
  ];
  it('opens to the names', async () => {
    const shown: string[] = [];
    const list = (open: boolean) =>
      rendered(
        <FigureList
          figures={figures}
          lang="en"
          open={open}
          onToggle={() => shown.push('toggled')}
          onShow={(id, byKey) => shown.push(`${id} ${byKey}`)}
          finder={wordFinder('orla')}
        />,
      );
    expect(list(false).text()).toBe('Named, not quoted2');
    const view = list(true);
    expect(view.all('.figure').map(({ textContent }) => textContent)).toEqual([
      'MLOrla Tench pilotnamed once',
      'FLKarrow named 3 times',
    ]);
    expect(view.get('mark').textContent).toBe('Orla');
    await view.click('.more');
    await view.fire('li:last-child .figure', 'click', { detail: 1 });
    await view.fire('li:last-child .figure', 'click', { detail: 0 });
    expect(shown).toEqual(['toggled', 'e6 false', 'e6 true']);
  });
});
