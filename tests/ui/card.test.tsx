import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/model/correction.ts';
import type { Piece } from '../../src/model/statement-pieces.ts';
import { Card } from '../../src/ui/card.tsx';
import { CardActs } from '../../src/ui/card-acts.tsx';
import { CardCorrection } from '../../src/ui/card-correction.tsx';
import { CardFigure } from '../../src/ui/card-figure.tsx';
import { CardLookUp } from '../../src/ui/card-look-up.tsx';
import { CardStatement } from '../../src/ui/card-statement.tsx';
import { CardStep } from '../../src/ui/card-step.tsx';
import { CardTold } from '../../src/ui/card-told.tsx';
import { faceOf } from '../../src/ui/face-of.ts';
import type { ListedStatement } from '../../src/ui/statement-list.tsx';
import type { Face } from '../../src/ui/view.ts';
import { rendered } from './rendering.ts';

const own = (text: string): Piece => ({ text, quoted: true, gap: 'none' });
const MARKS = { open: '“', close: '”' };
const MARA: Face = {
  form: 'person',
  name: 'Mara Lindqvist',
  role: 'harbour master',
  initials: 'ML',
  voice: '1',
};
const TOBIAS: Face = { form: 'person', name: 'Tobias Arrowood', role: null, initials: 'TA', voice: '2' };
const OFFICIALS: Face = { form: 'unnamed', name: 'Officials', role: null, initials: '', voice: 'u' };

const listed = (id: string): ListedStatement => ({
  id,
  kind: 'direct',
  pieces: [own(`Words of ${id}.`)],
  marks: MARKS,
});

describe('CardStatement', () => {
  const props = {
    face: MARA,
    kindWords: 'Quoted directly',
    pieces: [own('We cannot crew it.')],
    marks: MARKS,
    lang: 'en',
    cue: 'said',
    confidence: 'sure',
    why: 'The name stands right after it.',
  } as const;

  it('makes a dialog named by the speaker and described by kind and reason', () => {
    const view = rendered(
      <Card face={MARA} head="filled" onClose={() => {}}>
        <CardStatement {...props} />
      </Card>,
    );
    const dialog = view.get('[role=dialog]');
    expect(view.get(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Mara Lindqvist');
    const described = (dialog.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => view.get(`#${id}`).textContent)).toEqual([
      'Quoted directly',
      'Sure. The name stands right after it.',
    ]);
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
  });

  it('says where there is no cue, and whose choice it was', () => {
    const none = rendered(
      <CardStatement {...props} face={faceOf(null, 'u')} cue={null} confidence="unsure" />,
    );
    expect(none.get('.thread').className).toContain('unsure');
    expect(none.get('.no-cue').textContent).toBe('no cue');
    const yours = rendered(<CardStatement {...props} confidence="yours" why="You chose this speaker." />);
    expect(yours.get('#card-why').textContent).toBe('Yours. You chose this speaker.');
  });
});

describe('CardStep', () => {
  const props = {
    statements: [listed('s1'), listed('s2'), listed('s3')],
    name: 'Mara Lindqvist',
    lang: 'en',
    onStep: () => {},
    onToggle: () => {},
    onShow: () => {},
  } as const;

  it.each([
    ['s1', '1 of 3 by Mara Lindqvist', ['true', 'false']],
    ['s2', '2 of 3 by Mara Lindqvist', ['false', 'false']],
    ['s3', '3 of 3 by Mara Lindqvist', ['false', 'true']],
  ])('leads from %s to its neighbours', async (current, text, disabled) => {
    const steps: number[] = [];
    const view = rendered(
      <CardStep {...props} current={current} open={false} onStep={(by) => steps.push(by)} />,
    );
    expect(view.get('.step').textContent).toBe(text);
    const ends = view.all('.icon-btn');
    expect(ends.map((button) => button.getAttribute('aria-disabled'))).toEqual(disabled);
    await view.click('.icon-btn:first-child');
    await view.click('.icon-btn:last-child');
    expect(steps).toEqual([-1, 1]);
    expect(view.all('ol')).toEqual([]);
  });

  it('lists all, marks the one that is shown, and leads to each', async () => {
    const shown: string[] = [];
    let toggled = 0;
    const view = rendered(
      <CardStep {...props} current="s2" open onToggle={() => toggled++} onShow={(id) => shown.push(id)} />,
    );
    expect(view.get('.step-all').getAttribute('aria-expanded')).toBe('true');
    expect(view.get('.step-all').getAttribute('aria-controls')).toBe(view.get('.step-list').id);
    const marked = view.all('li button').map((button) => button.getAttribute('aria-current'));
    expect(marked).toEqual([null, 'true', null]);
    await view.click('li:last-child button');
    await view.click('.step-all');
    expect({ shown, toggled }).toEqual({ shown: ['s3'], toggled: 1 });
  });
});

describe('CardActs', () => {
  const deeds = (done: string[]) => ({
    onCopy: () => done.push('copy'),
    onCopyLink: () => done.push('link'),
    onLookUp: () => done.push('look up'),
    onCorrect: () => done.push('correct'),
  });

  it.each([
    [false, ['Copy', 'Copy link', '', 'Wrong speaker?'], ['copy', 'link', 'look up', 'correct']],
    [true, ['Choose the speaker', 'Copy', 'Copy link', ''], ['correct', 'copy', 'link', 'look up']],
  ])('offers what can be done (nobody found: %s)', async (nobody, words, expected) => {
    const done: string[] = [];
    const view = rendered(<CardActs nobody={nobody} lookingUp={false} {...deeds(done)} />);
    expect(view.all('button').map((button) => button.textContent)).toEqual(words);
    expect(view.all('.btn-main').map((button) => button.textContent)).toEqual([words[0]]);
    for (let at = 1; at <= 4; at++) await view.click(`button:nth-child(${at})`);
    expect(done).toEqual(expected);
  });

  it('tells what there is to look up, and who gets to know', async () => {
    const asked: string[] = [];
    const view = rendered(<CardLookUp name="Mara Lindqvist" words onLookUp={(what) => asked.push(what)} />);
    await view.click('button:nth-of-type(1)');
    await view.click('button:nth-of-type(2)');
    expect(asked).toEqual(['name', 'words']);
    expect(view.text()).toContain('Mara Lindqvist, on the web');
    expect(view.text()).toContain('Your browser’s search engine gets what you choose');
    const nobody = rendered(<CardLookUp name={null} words onLookUp={() => {}} />);
    expect(nobody.all('button')).toHaveLength(1);
  });
});

describe('CardTold', () => {
  it('always has its one live region, and the way back beside it', async () => {
    const quiet = rendered(<CardTold message="" spoken="1 of 3 by Mara Lindqvist" onUndo={null} />);
    expect(quiet.get('[role=status] .sr').textContent).toBe('1 of 3 by Mara Lindqvist');
    expect(quiet.all('button')).toEqual([]);
    let undone = 0;
    const told = rendered(<CardTold message="Now under Tobias Arrowood." onUndo={() => undone++} />);
    expect(told.get('[role=status]').textContent).toBe('Now under Tobias Arrowood.');
    expect(told.all('[role=status] button')).toEqual([]);
    await told.click('button');
    expect(undone).toBe(1);
  });
});

describe('CardFigure', () => {
  it('lists what a named figure says, or that it is nothing', async () => {
    const shown: string[] = [];
    const full = rendered(
      <CardFigure statements={[listed('s1'), listed('s2')]} lang="en" onShow={(id) => shown.push(id)} />,
    );
    expect(full.get('#card-kind').textContent).toBe('2 statements');
    await full.click('li:last-child button');
    expect(shown).toEqual(['s2']);
    const none = rendered(<CardFigure statements={[]} lang="en" onShow={() => {}} />);
    expect(none.text()).toBe('Not quoted in this article.');
    expect(none.all('button')).toEqual([]);
  });
});

describe('CardCorrection', () => {
  function form(current: string | null) {
    const saved: (Verdict | 'cancelled')[] = [];
    const view = rendered(
      <CardCorrection
        figures={[
          { name: 'Mara Lindqvist', face: MARA },
          { name: 'Tobias Arrowood', face: TOBIAS },
          { name: 'officials', face: OFFICIALS },
        ]}
        others={['Hanne Brask']}
        current={current}
        onSave={(verdict) => saved.push(verdict)}
        onCancel={() => saved.push('cancelled')}
      />,
    );
    const pick = (nth: number) => view.fire(`fieldset > label:nth-of-type(${nth}) input`, 'change');
    const save = () => view.fire('form', 'submit');
    return { view, saved, pick, save };
  }

  it('is a group of choices, the figures of the article first, with what is so now chosen', () => {
    const { view } = form('Tobias Arrowood');
    expect(view.get('fieldset > legend').textContent).toBe('Who said this?');
    expect(view.all('fieldset > label').map((label) => label.lastElementChild?.textContent)).toEqual([
      'Mara Lindqvist',
      'Tobias Arrowood',
      'Officials',
      'Someone else',
      'The article does not say',
      'Nobody, this is not a quotation',
    ]);
    const chosen = view.all('input').map((input) => input.hasAttribute('checked'));
    expect(chosen).toEqual([false, true, false, false, false, false]);
    const names = new Set(view.all('input[type=radio]').map((input) => input.getAttribute('name')));
    expect(names.size).toBe(1);
    expect(view.get('.btn-main').getAttribute('type')).toBe('submit');
  });

  it.each([
    [1, { is: 'speaker', name: 'Mara Lindqvist' }],
    [3, { is: 'speaker', name: 'officials' }],
    [5, { is: 'nobody' }],
    [6, { is: 'no-quotation' }],
  ])('saves choice %d', async (nth, verdict) => {
    const { saved, pick, save } = form(null);
    await pick(nth);
    await save();
    expect(saved).toEqual([verdict]);
  });

  it('asks for the name of someone else, and takes no blank one', async () => {
    const { view, saved, pick, save } = form('Mara Lindqvist');
    expect(view.all('input[type=text]')).toEqual([]);
    await pick(4);
    const field = view.get('input[type=text]') as HTMLInputElement;
    expect(field.closest('label')?.textContent).toContain('Name');
    expect(view.all('datalist option').map((option) => option.getAttribute('value'))).toEqual([
      'Hanne Brask',
    ]);
    field.value = '  ';
    await view.fire('input[type=text]', 'input');
    await save();
    field.value = ' Elin Maddern ';
    await view.fire('input[type=text]', 'input');
    await save();
    expect(saved).toEqual([{ is: 'speaker', name: 'Elin Maddern' }]);
  });

  it('saves nothing where nothing was chosen, and can be left', async () => {
    const { view, saved, save } = form(null);
    await save();
    await view.click('.btn:not(.btn-main)');
    expect(saved).toEqual(['cancelled']);
  });
});
