import { describe, expect, test } from 'vitest';
import { framed, named } from './stages.ts';
import { table } from './table.ts';

/** Each person or organization with the words of all its mentions. */
const entities = (text: string): string[] => {
  const doc = named(framed(text));
  return doc.entities
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(
      ({ name, mentions }) => `${name} = ${mentions.map((index) => doc.mentions[index]?.name).join(' | ')}`,
    );
};

table('one person, several names', entities, [
  ['surname after the full name', 'Then Mary Vale left. Vale said no.', ['Mary Vale = Mary Vale | Vale']],
  [
    'invisible signs within a name',
    'Then Mary Bret\u00adton\u200bvale left. Brettonvale said no.',
    ['Mary Brettonvale = Mary Bret\u00adton\u200bvale | Brettonvale'],
  ],
  ['address and surname', 'Then Mary Vale left. Ms Vale said no.', ['Mary Vale = Mary Vale | Vale']],
  ['first name alone', 'Then Mary Vale left. Mary said no.', ['Mary Vale = Mary Vale | Mary']],
  ['short form first', 'Then Vale said no. Later Mary Vale left.', ['Mary Vale = Vale | Mary Vale']],
  ['initial', 'Then John Vale left. J. Vale said no.', ['John Vale = John Vale | J. Vale']],
  [
    'middle initial',
    'Then John Vale left. John R. Vale said no.',
    ['John R. Vale = John Vale | John R. Vale'],
  ],
  [
    'short form of the first name',
    'Then Timothy Vale left. Tim Vale said no.',
    ['Timothy Vale = Timothy Vale | Tim Vale'],
  ],
  [
    'misspelt surname',
    'Then Mary Brzeka left. Brzecka said no. Later Mary Brzecka slept.',
    ['Mary Brzeka = Mary Brzeka | Brzecka | Mary Brzecka'],
  ],
  [
    'a misspelt surname alone',
    'Then Mary Brzeka left. The crew liked Brzecka.',
    ['Mary Brzeka = Mary Brzeka | Brzecka'],
  ],
  [
    'a surname of two words',
    'Then Mary Wasser Brzeka left. Later Wasser Brzeka spoke.',
    ['Mary Wasser Brzeka = Mary Wasser Brzeka | Wasser Brzeka'],
  ],
  [
    'misspelt first name',
    'Then Katherine Vale left. Katharine Vale said no.',
    ['Katherine Vale = Katherine Vale | Katharine Vale'],
  ],
  ['capitals', 'Then MARY VALE left. Mary Vale said no.', ['Mary Vale = MARY VALE | Mary Vale']],
  ['title and surname', 'Then Sen. Mary Vale left. Senator Vale said no.', ['Mary Vale = Mary Vale | Vale']],
  [
    'the second half of a surname',
    'Then Mary de Bretton-Lund left. Bretton-Lund said no.',
    ['Mary de Bretton-Lund = Mary de Bretton-Lund | Bretton-Lund'],
  ],
  ['suffix', 'Then John Vale Jr. left. Vale said no.', ['John Vale Jr. = John Vale Jr. | Vale']],
  [
    'nickname',
    'Then William “Bill” Vale left. Bill Vale said no.',
    ['William “Bill” Vale = William “Bill” Vale | Bill Vale'],
  ],
  [
    'a given name and its usual short form',
    'Then William Vale left. Bill Vale said no.',
    ['William Vale = William Vale | Bill Vale'],
  ],
  [
    'two given names',
    'Then Anna Maria Vale left. Vale said no.',
    ['Anna Maria Vale = Anna Maria Vale | Vale'],
  ],
]);

table('several of one surname', entities, [
  [
    'address tells them apart',
    'Then John Vale met Mary Vale. Mr Vale left. Mrs Vale said no.',
    ['John Vale = John Vale | Vale', 'Mary Vale = Mary Vale | Vale'],
  ],
  [
    'the surname goes to the one most named',
    'It was noon when John Vale left. It was late when John Vale slept. By then John Vale was hungry.\nIt rained.\nIt blew.\nHours later his aunt Mary Vale called the harbour.\nIt rained.\nIt blew.\nVale said no.',
    ['John Vale = John Vale | John Vale | John Vale | Vale', 'Mary Vale = Mary Vale'],
  ],
  [
    'the nearer of two equals',
    'John Vale left.\nIt rained.\nIt blew.\nIt froze.\nMary Vale came. Vale said no.',
    ['John Vale = John Vale', 'Mary Vale = Mary Vale | Vale'],
  ],
  [
    'first names',
    'Then John Vale met Mary Vale. John left. Mary said no.',
    ['John Vale = John Vale | John', 'Mary Vale = Mary Vale | Mary'],
  ],
  [
    'no mixing of first names',
    'Then John Vale met Paul Vale.',
    ['John Vale = John Vale', 'Paul Vale = Paul Vale'],
  ],
  [
    'different surnames alike',
    'Then John Carter met John Carver.',
    ['John Carter = John Carter', 'John Carver = John Carver'],
  ],
  [
    'surnames one letter apart',
    'Then Mary Brennan left. Paul Brannan said no. Brannan slept.',
    ['Mary Brennan = Mary Brennan', 'Paul Brannan = Paul Brannan | Brannan'],
  ],
]);

table('organizations', entities, [
  [
    'an acronym in brackets',
    'Then the Karrow Port Authority (KPA) left. The KPA said no.',
    ['Karrow Port Authority = Karrow Port Authority | KPA | KPA'],
  ],
  [
    'an acronym later',
    'Then the Karrow Port Authority left. KPA said no.',
    ['Karrow Port Authority = Karrow Port Authority | KPA'],
  ],
  [
    'a shorter form',
    'Then Karrow Lines Inc. left. Karrow Lines said no.',
    ['Karrow Lines Inc. = Karrow Lines Inc. | Karrow Lines'],
    'miss',
  ],
  [
    'acronym with of',
    'Then the Department of Justice left. The DOJ said no.',
    ['Department of Justice = Department of Justice | DOJ'],
  ],
  [
    'two of a kind',
    'Then the Labour Party met the Liberal Party.',
    ['Labour Party = Labour Party', 'Liberal Party = Liberal Party'],
  ],
  [
    'a firm named for a person',
    'Then Mary Vale left. The Vale Foundation said no.',
    ['Mary Vale = Mary Vale', 'Vale Foundation = Vale Foundation'],
  ],
]);

describe('roles', () => {
  test.each([
    ['the first that is given', 'It rained when nurse Mary Vale left. Vale, a captain, said no.', 'nurse'],
    [
      'a later one where the first mention has none',
      'Then Mary Vale left. Vale, a captain, said no.',
      'captain',
    ],
  ])('%s', (_, text, role) => {
    expect(named(framed(text)).entities.find(({ kind }) => kind === 'person')?.role).toBe(role);
  });
});
