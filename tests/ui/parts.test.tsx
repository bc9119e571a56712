import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/model/statement-pieces.ts';
import { Badge } from '../../src/ui/badge.tsx';
import { faceOf } from '../../src/ui/face-of.ts';
import { StatementWords } from '../../src/ui/statement-words.tsx';
import { Tally } from '../../src/ui/tally.tsx';
import { VoiceBar } from '../../src/ui/voice-bar.tsx';
import { rendered } from './rendering.ts';
import { DOUBLE, LINE, MARA, own, reported, speaker } from './views.ts';

describe('StatementWords', () => {
  it.each([
    ['one pair for own words', [own('We cannot crew it.')], 'We cannot crew it.”'],
    ['an ellipsis where the reporter interrupts', [own('That,'), own('is it.', 'words')], 'That, … is it.”'],
    ['no marks around a paraphrase', [reported('the quay was full')], 'the quay was full'],
    [
      'marks around the quoted piece alone',
      [reported('it was'), own('a slow eviction', 'space'), reported(', he said', 'none')],
      'it was “a slow eviction”, he said',
    ],
  ])('%s', (_, pieces, text) => {
    expect(rendered(<StatementWords pieces={pieces} marks={DOUBLE} lang="en" />).text()).toBe(text);
  });

  it('sets the marks it is given', () => {
    const single = { open: '‘', close: '’' };
    const words = (...pieces: Piece[]) =>
      rendered(<StatementWords pieces={pieces} marks={single} lang="en" />).text();
    expect(words(own('We cannot crew it.'))).toBe('We cannot crew it.’');
    expect(words(reported('it was'), own('a slow eviction', 'space'))).toBe('it was ‘a slow eviction’');
  });

  it('keeps paragraphs and closes the last one', () => {
    const view = rendered(
      <StatementWords pieces={[own('One.'), own('Two.', 'paragraph')]} marks={DOUBLE} lang="sv" />,
    );
    expect(view.all('.para-own').map((paragraph) => paragraph.textContent)).toEqual(['One.', 'Two.”']);
    expect(view.get('.para-own').getAttribute('lang')).toBe('sv');
  });

  it('shows the page’s words as words', () => {
    const view = rendered(
      <StatementWords pieces={[own('<img src=x onerror=alert(1)>')]} marks={DOUBLE} lang={null} />,
    );
    expect(view.all('img')).toEqual([]);
    expect(view.text()).toBe('<img src=x onerror=alert(1)>”');
  });
});

describe('Badge', () => {
  it.each([
    ['person', 'ML'],
    ['organization', 'FL'],
    ['unnamed', ''],
    ['none', '?'],
  ] as const)('shows %s by its shape', (form, sign) => {
    const view = rendered(<Badge face={{ ...MARA, form, initials: form === 'unnamed' ? '' : sign }} />);
    expect(view.get(`.badge-${form}`).textContent).toBe(sign);
    expect(view.get('.badge').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('faceOf', () => {
  const entity = { id: 'e1', name: 'officials', role: null, mentions: [] };
  it('says that a source is not named', () => {
    expect(faceOf({ ...entity, kind: 'group' }, 'u')).toMatchObject({
      form: 'unnamed',
      name: 'Officials',
      role: 'not named in the article',
    });
  });
  it('gives a person no role that the article does not give', () => {
    expect(faceOf({ ...entity, name: 'Mara Lindqvist', kind: 'person' }, '3')).toEqual({
      ...MARA,
      role: null,
      voice: '3',
    });
  });
  it('has a face for nobody', () => {
    expect(faceOf(null, '3')).toMatchObject({ form: 'none', name: 'No speaker found', voice: 'u' });
  });
});

describe('Tally', () => {
  it.each([
    [[5, 2, 16, 9], '5 named voices, 2 unnamed. 16 statements, 9 quoted.'],
    [[1, 0, 1, 1], '1 named voice. 1 statement.'],
    [[0, 2, 3, 0], '2 unnamed. 3 statements.'],
    [[0, 0, 2, 2], '2 statements, 2 quoted.'],
  ])('%j', ([named = 0, unnamed = 0, statementCount = 0, quoted = 0], text) => {
    const props = { named, unnamed, statementCount, quoted };
    expect(rendered(<Tally {...props} />).text()).toBe(text);
  });
});

describe('VoiceBar', () => {
  const speakers = [
    speaker(MARA, { share: 0.6, ownShare: 0.7 }),
    speaker(LINE, { share: 0.1, ownShare: 0 }),
    speaker({ ...MARA, form: 'none', name: 'No speaker found', initials: '' }, { share: 0.3 }),
  ];
  it('says every name and percent', () => {
    const label = rendered(<VoiceBar speakers={speakers} />)
      .get('[role=img]')
      .getAttribute('aria-label');
    expect(label).toBe('Share of the words: Mara Lindqvist 60%, Fenwick Line 10%, No speaker found 30%.');
  });
  it('fills what is the speaker’s own and frames the rest', () => {
    const view = rendered(<VoiceBar speakers={speakers} />);
    const [mara, line, none] = view.all('.bar > span');
    expect(mara?.querySelectorAll('i').length).toBe(2);
    expect(mara?.querySelector('.para')?.getAttribute('style')).toContain('30%');
    expect(mara?.querySelector('b')?.textContent).toBe('ML');
    expect(line?.querySelector('.para b')?.textContent).toBe('FL');
    expect(none?.querySelectorAll('.para').length).toBe(0);
  });
});

describe('the initials in the bar', () => {
  it.each([
    ['too small a part', 0.079, 1, null],
    ['all filled', 0.08, 1, 'fill'],
    ['all framed', 0.08, 0, 'frame'],
    ['room in the fill', 0.2, 0.5, 'fill'],
    ['room in the smaller fill', 0.13, 0.4, 'fill'],
    ['room in the frame alone', 0.13, 0.3, 'frame'],
    ['little room, a wider fill', 0.09, 0.5, 'fill'],
    ['little room, a wider frame', 0.09, 0.45, 'frame'],
  ] as const)('%s', (_, share, ownShare, side) => {
    const view = rendered(<VoiceBar speakers={[speaker(MARA, { share, ownShare })]} />);
    const places = view.all('.bar b').map((label) => {
      expect(label.textContent).toBe('ML');
      return label.closest('i')?.className === 'para' ? 'frame' : 'fill';
    });
    expect(places).toEqual(side === null ? [] : [side]);
  });

  it('has none for who has no letters', () => {
    const nobody = speaker({ ...MARA, form: 'none', initials: '' }, { share: 0.5 });
    expect(rendered(<VoiceBar speakers={[nobody]} />).all('.bar b')).toEqual([]);
  });
});
