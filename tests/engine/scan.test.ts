import { describe, expect, test } from 'vitest';
import { endOf, isSpaced, startOf } from '../../src/engine/token-place.ts';
import { scanned } from './stages.ts';
import { table } from './table.ts';

const tokens = (text: string): string =>
  scanned(text)
    .tokens.map((token) => token.text)
    .join(' ');
const lowers = (text: string): string[] => scanned(text).tokens.map((token) => token.lower);
const kinds = (text: string): string[] => scanned(text).tokens.map((token) => `${token.text}:${token.kind}`);
const shapes = (text: string): string[] =>
  scanned(text).tokens.map((token) => `${token.text}:${token.shape}`);

table('tokens', tokens, [
  ['a plain sentence', 'The ferry sails at dawn.', 'The ferry sails at dawn .'],
  ['curly marks stand alone', '“No,” she said.', '“ No , ” she said .'],
  ['straight marks stand alone', '"No," she said.', '" No , " she said .'],
  ['two single marks are one double', "''No,'' she said.", "'' No , '' she said ."],
  ['two backquotes are one double', "``No,'' she said.", "`` No , '' she said ."],
  ['a contraction is one word', "I can't and she won’t.", "I can't and she won’t ."],
  ['a possessive is parted', "Vale's boat, Ash’s quay", "Vale 's boat , Ash ’s quay"],
  ['a plural possessive leaves its mark', 'the workers’ demand', 'the workers ’ demand'],
  ['a possessive in capitals', "VALE'S BOAT", "VALE 'S BOAT"],
  ['an abbreviation keeps its stop', 'Mr. Vale met Dr. Ash.', 'Mr. Vale met Dr. Ash .'],
  ['an abbreviation behind a hyphen', 'then-Sen. Vale', 'then-Sen. Vale'],
  ['an initial keeps its stop', 'Mara J. Vale and T. Ash', 'Mara J. Vale and T. Ash'],
  ['initials without blanks', 'J.K. Vale of the U.S. Navy', 'J.K. Vale of the U.S. Navy'],
  ['the network X keeps no stop', 'It was on X. Then X. Vale left.', 'It was on X . Then X. Vale left .'],
  ['the pronoun I keeps no stop', 'It was I. Vale left.', 'It was I . Vale left .'],
  ['inner stops of a time', 'at 6 a.m. on Monday', 'at 6 a.m. on Monday'],
  ['hyphens stay inside', 'the 63-year-old Bretton-Lund', 'the 63-year-old Bretton-Lund'],
  ['numbers with commas, stops and colons', '1,200 or 3.5 at 10:30', '1,200 or 3.5 at 10:30'],
  ['a number at the end', 'It cost 12. Then 14.', 'It cost 12 . Then 14 .'],
  ['a percentage and a currency', '£4m or 10%', '£ 4m or 10 %'],
  ['three stops are one mark', 'Well... no', 'Well ... no'],
  ['an ellipsis', 'Well… no', 'Well … no'],
  ['dashes', 'the ferry—late again – left', 'the ferry — late again – left'],
  ['an ampersand within and between words', 'R&D at Vale & Ash', 'R&D at Vale & Ash'],
  ['a web address', 'see www.karrow.example/news now', 'see www.karrow.example/news now'],
  ['a handle', 'wrote @maravale today', 'wrote @maravale today'],
  ['a hashtag', 'wrote #savetheferry', 'wrote #savetheferry'],
  ['brackets', 'Vale (Lab) said [sic]', 'Vale ( Lab ) said [ sic ]'],
  ['a missing blank after a stop', 'It sank.Vale swam.', 'It sank . Vale swam .'],
  ['accents', 'Élodie Çelik’s señor', 'Élodie Çelik ’s señor'],
  ['letters beyond Latin', 'Мара Вале сказала', 'Мара Вале сказала'],
  ['no-break and thin blanks', 'Mara\u00a0Vale\u2009said', 'Mara Vale said'],
  ['French and German marks', '«Non» „Nein“', '« Non » „ Nein “'],
  ['a character of two units', 'Vale 😀 said', 'Vale 😀 said'],
  ['emoji beside a name', 'Vale😀 said ❤️👩‍👧 so', 'Vale 😀 said ❤ 👩 👧 so'],
  ['invisible signs beside words', '\ufeffMara\u200b Vale\u200e said\u2060.', 'Mara Vale said .'],
  ['invisible signs within a word', 'Bretton\u00ad\u200bLund', 'Bretton\u00ad\u200bLund'],
  ['nothing', '', ''],
  ['blanks alone', ' \n\t ', ''],
]);

table('lower case', lowers, [
  ['stops and curly apostrophes are ironed out', 'Mr. CAN’T U.S.', ['mr', "can't", 'us']],
  ['invisible signs are left out', 'Bret\u00adton\u200b’s Va\u200cle', ['bretton', "'s", 'vale']],
  ['the possessive is always the same', "Vale's Vale’s", ['vale', "'s", 'vale', "'s"]],
]);

table('kinds', kinds, [
  ['words, numbers, marks', '“Two 2, no', ['“:quote', 'Two:word', '2:number', ',:punctuation', 'no:word']],
  ['a number with letters', '19th', ['19th:number']],
]);

table('shapes', shapes, [
  [
    'letter case',
    'ferry Ferry FERRY McVale iPad A 12',
    ['ferry:lower', 'Ferry:title', 'FERRY:upper', 'McVale:mixed', 'iPad:mixed', 'A:title', '12:none'],
  ],
]);

describe('paragraphs', () => {
  test('lines are paragraphs, blank lines are none', () => {
    const doc = scanned('One two.\n\n  Three.\n \nFour.');
    expect(doc.scannedParagraphs.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 3],
      [3, 5],
      [5, 7],
    ]);
    expect([...doc.paragraphOf]).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  test('all signs that end a line divide paragraphs', () => {
    const doc = scanned('One.\r\nTwo.\rThree.\u2028Four.\u2029Five.');
    expect(doc.paragraphs.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
    ]);
  });

  test('a token knows whether a blank stands before it', () => {
    const doc = scanned('“No,” she');
    expect(doc.tokens.map((_, at) => isSpaced(doc, at))).toEqual([true, false, false, false, true]);
  });

  test('offsets are those of the text', () => {
    const text = '  “Ñandú 😀,” Mr. Vale’s aide\u00a0said.';
    const doc = scanned(text);
    for (const [at, token] of doc.tokens.entries())
      expect(text.slice(startOf(doc, at), endOf(doc, at))).toBe(token.text);
  });
});
