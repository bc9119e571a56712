import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import {
  addCorrection,
  correctionsOf,
  eraseCorrections,
  listCorrections,
  MOST_CORRECTIONS,
  undoCorrection,
  writeArticles,
} from '../../src/platform/corrections.ts';
import { exportCorrections, importCorrections } from '../../src/platform/corrections-file.ts';
import { fakeStorage } from './fake-storage.ts';

const FERRY = { address: 'https://karrowledger.example/ferry', title: 'Night ferry to stop' };
const SCHOOL = { address: 'https://karrowledger.example/school?page=2', title: null };

function correction(words: string, over: Partial<Correction> = {}): Correction {
  const verdict = { is: 'speaker', name: 'Hanne Brask' } as const;
  return { words, length: words.length, before: '“', after: '” said', start: 1, verdict, made: 10, ...over };
}

const NO = correction('No');
const YES = correction('Yes', { made: 20 });

let storage: ReturnType<typeof fakeStorage>;

beforeEach(() => {
  storage = fakeStorage();
  storage.entries.set('settings', { theme: 'dark' });
  vi.stubGlobal('chrome', { storage: { local: storage.local } });
});

describe('the store', () => {
  it('keeps what was said, an entry for each article, whatever place of it is shown', async () => {
    expect(await addCorrection({ ...FERRY, address: `${FERRY.address}#comments` }, NO)).toBe('kept');
    await addCorrection(FERRY, YES);
    await addCorrection(SCHOOL, NO);
    expect(await correctionsOf(FERRY.address)).toEqual([NO, YES]);
    expect(await correctionsOf(`${SCHOOL.address}#top`)).toEqual([NO]);
    expect(await correctionsOf('https://karrowledger.example/school')).toEqual([]);
    expect(storage.entries.size).toBe(3);
  });

  it('puts a later word in the place of an earlier one', async () => {
    const later = correction('No', { verdict: { is: 'nobody' }, made: 30 });
    await addCorrection(FERRY, NO);
    await addCorrection(FERRY, YES);
    await addCorrection({ ...FERRY, title: null }, later);
    expect(await listCorrections()).toEqual([{ ...FERRY, corrections: [YES, later] }]);
  });

  it('undoes one, and forgets an article without any', async () => {
    await addCorrection(FERRY, NO);
    await addCorrection(FERRY, YES);
    await undoCorrection(FERRY.address, NO);
    expect(await correctionsOf(FERRY.address)).toEqual([YES]);
    await undoCorrection(FERRY.address, YES);
    expect([...storage.entries.keys()]).toEqual(['settings']);
  });

  it('lists what was corrected last first, and erases it all, but nothing else', async () => {
    await addCorrection(FERRY, NO);
    await addCorrection(SCHOOL, YES);
    expect((await listCorrections()).map(({ address }) => address)).toEqual([SCHOOL.address, FERRY.address]);
    await eraseCorrections();
    expect(await listCorrections()).toEqual([]);
    expect([...storage.entries]).toEqual([['settings', { theme: 'dark' }]]);
  });

  it('keeps no more than it has room for, but still changes what it keeps', async () => {
    const many = Array.from({ length: MOST_CORRECTIONS }, (_, index) => correction(`No ${index}`));
    await writeArticles([{ ...FERRY, corrections: many }]);
    expect(await addCorrection(SCHOOL, NO)).toBe('full');
    expect(await correctionsOf(SCHOOL.address)).toEqual([]);
    expect(await addCorrection(FERRY, correction('No 7', { verdict: { is: 'nobody' } }))).toBe('kept');
    const size = JSON.stringify([...storage.entries]).length;
    expect(size).toBeLessThan(5_000_000);
  });

  it.each([
    ['nothing', null],
    ['a word', 'x'],
    ['a later version', { version: 2, title: null, corrections: [NO] }],
    ['no list', { version: 1, title: null, corrections: 'No' }],
  ])('takes %s for nothing, and can be corrected anew', async (_what, damaged) => {
    storage.entries.set(`corrections ${FERRY.address}`, damaged);
    expect(await correctionsOf(FERRY.address)).toEqual([]);
    expect(await listCorrections()).toEqual([]);
    await addCorrection(FERRY, NO);
    expect(await correctionsOf(FERRY.address)).toEqual([NO]);
  });

  it('leaves out what is damaged and keeps the rest', async () => {
    const damaged: unknown[] = [
      7,
      null,
      {},
      { ...NO, words: '' },
      { ...NO, words: 'x'.repeat(301), length: 301 },
      { ...NO, length: 1 },
      { ...NO, length: 3 },
      { ...NO, start: -1 },
      { ...NO, start: 0.5 },
      { ...NO, made: '10' },
      { ...NO, before: 'x'.repeat(33) },
      { ...NO, after: undefined },
      { ...NO, verdict: { is: 'maybe' } },
      { ...NO, verdict: { is: 'speaker' } },
      { ...NO, verdict: { is: 'speaker', name: ' ' } },
      { ...NO, verdict: { is: 'speaker', name: 'x'.repeat(121) } },
    ];
    const corrections = [...damaged, { ...YES, extra: 'x' }];
    storage.entries.set(`corrections ${FERRY.address}`, { version: 1, title: 7, corrections });
    expect(await listCorrections()).toEqual([{ address: FERRY.address, title: null, corrections: [YES] }]);
  });
});

describe('the file', () => {
  it('comes back as it went', async () => {
    await addCorrection(FERRY, NO);
    await addCorrection(SCHOOL, YES);
    const before = new Map(storage.entries);
    const file = await exportCorrections();
    await eraseCorrections();
    expect(await importCorrections(`\ufeff${file}`)).toEqual({
      added: 2,
      replaced: 0,
      known: 0,
      refused: [],
    });
    expect(new Map(storage.entries)).toEqual(before);
    expect(await importCorrections(file)).toEqual({ added: 0, replaced: 0, known: 2, refused: [] });
    expect(new Map(storage.entries)).toEqual(before);
  });

  it('is merged: what was said later holds', async () => {
    await addCorrection(FERRY, NO);
    await addCorrection(FERRY, YES);
    const older = correction('Yes', { verdict: { is: 'nobody' }, made: 5 });
    const newer = correction('No', { verdict: { is: 'no-quotation' }, made: 50 });
    const other = correction('Perhaps');
    const articles = [{ address: FERRY.address, title: 'Other', corrections: [older, newer, other] }];
    const file = JSON.stringify({ kind: 'quoth-corrections', version: 1, articles });
    expect(await importCorrections(file)).toEqual({ added: 1, replaced: 1, known: 1, refused: [] });
    expect(await listCorrections()).toEqual([{ ...FERRY, corrections: [newer, YES, other] }]);
  });

  it.each([
    ['no JSON', 'no', 'not-corrections'],
    ['another JSON', '[]', 'not-corrections'],
    ['nothing', 'null', 'not-corrections'],
    ['another kind of file', '{"kind": "settings", "version": 1, "articles": []}', 'not-corrections'],
    ['no articles', '{"kind": "quoth-corrections", "version": 1, "articles": 3}', 'not-corrections'],
    ['a later version', '{"kind": "quoth-corrections", "version": 2, "articles": []}', 'later-version'],
  ])('that is %s is refused', async (_what, file, why) => {
    await addCorrection(FERRY, NO);
    const outcome = await importCorrections(file);
    expect(outcome).toEqual({ added: 0, replaced: 0, known: 0, refused: [{ place: 'file', why }] });
    expect(await correctionsOf(FERRY.address)).toEqual([NO]);
  });

  it('is taken over as far as it is right, and what was refused is told with its place', async () => {
    const articles = [
      null,
      { address: 'no address', corrections: [NO] },
      { address: 'javascript:alert(1)', corrections: [NO] },
      { address: `${FERRY.address}#part`, title: 8, corrections: [{ ...NO, words: 3 }, NO, 'x'] },
      { address: SCHOOL.address, corrections: 'x' },
    ];
    const outcome = await importCorrections(
      JSON.stringify({ kind: 'quoth-corrections', version: 1, articles }),
    );
    expect(outcome).toEqual({
      added: 1,
      replaced: 0,
      known: 0,
      refused: [
        { place: 'articles[0]', why: 'no-address' },
        { place: 'articles[1]', why: 'no-address' },
        { place: 'articles[2]', why: 'no-address' },
        { place: 'articles[3].corrections[0]', why: 'no-correction' },
        { place: 'articles[3].corrections[2]', why: 'no-correction' },
        { place: 'articles[4]', why: 'no-address' },
      ],
    });
    expect(await listCorrections()).toEqual([{ address: FERRY.address, title: null, corrections: [NO] }]);
  });

  it('fills the room there is and tells what was too much', async () => {
    const many = Array.from({ length: MOST_CORRECTIONS - 1 }, (_, index) => correction(`No ${index}`));
    await writeArticles([{ ...SCHOOL, corrections: many }]);
    const articles = [{ address: FERRY.address, title: null, corrections: [NO, YES] }];
    const outcome = await importCorrections(
      JSON.stringify({ kind: 'quoth-corrections', version: 1, articles }),
    );
    expect(outcome).toMatchObject({
      added: 1,
      refused: [{ place: 'articles[0].corrections[1]', why: 'full' }],
    });
    expect(await correctionsOf(FERRY.address)).toEqual([NO]);
  });
});
