import { describe, expect, it } from 'vitest';
import { BINARY, decodeText } from '../../src/cli/decode-text.ts';

describe('decodeText', () => {
  const good: [what: string, bytes: Buffer, kind: 'html' | 'text', text: string][] = [
    ['UTF-8', Buffer.from('café “so” 🛥'), 'text', 'café “so” 🛥'],
    ['a byte order mark', Buffer.from('\ufeffcafé'), 'text', 'café'],
    ['UTF-16', Buffer.from('\ufeffcafé', 'utf16le'), 'text', 'café'],
    [
      'a declared charset',
      Buffer.from('<meta charset=windows-1252>\u0093', 'latin1'),
      'html',
      '<meta charset=windows-1252>“',
    ],
    [
      'a charset declared the long way',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\u00e9', 'latin1'),
      'html',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">é',
    ],
    [
      'UTF-8 that declares something else',
      Buffer.from('<meta charset="iso-8859-1">é'),
      'html',
      '<meta charset="iso-8859-1">é',
    ],
    ['nothing', Buffer.from(''), 'text', ''],
  ];
  it.each(good)('reads %s', (_what, bytes, kind, text) => {
    expect(decodeText(bytes, kind)).toEqual({ ok: true, value: text });
  });

  const bad: [what: string, bytes: Buffer, kind: 'html' | 'text', problem: string][] = [
    ['wrong UTF-8', Buffer.from([0x61, 0xff]), 'text', 'not UTF-8 text'],
    [
      'a charset in plain text',
      Buffer.from('<meta charset="latin1">\u00e9', 'latin1'),
      'text',
      'not UTF-8 text',
    ],
    [
      'a charset nobody knows',
      Buffer.from('<meta charset="klingon">\u00e9', 'latin1'),
      'html',
      'not UTF-8 text',
    ],
    ['NUL', Buffer.from('a\0b'), 'html', BINARY],
  ];
  it.each(bad)('refuses %s', (_what, bytes, kind, problem) => {
    expect(decodeText(bytes, kind)).toEqual({ ok: false, problem });
  });
});
