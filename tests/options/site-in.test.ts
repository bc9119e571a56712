import { expect, it } from 'vitest';
import { siteIn } from '../../src/options/site-in.ts';

it.each([
  ['karrowledger.example', 'karrowledger.example'],
  ['  www.KarrowLedger.example ', 'karrowledger.example'],
  ['https://news.karrowledger.example/ferry?x=1#a', 'news.karrowledger.example'],
  ['karrowledger.example:8080/ferry', 'karrowledger.example'],
  ['zürich.example', 'xn--zrich-kva.example'],
  ['localhost', 'localhost'],
  ['', null],
  ['karrow', null],
  ['the karrow ledger', null],
  ['javascript:alert(1)', null],
  ['ftp://karrowledger.example', null],
])('%s: %s', (typed, site) => {
  expect(siteIn(typed)).toBe(site);
});
