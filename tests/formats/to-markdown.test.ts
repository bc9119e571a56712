import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { toMarkdown } from '../../src/formats/to-markdown.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { SAMPLE } from './sample-analysis.ts';

describe('toMarkdown', () => {
  it('has a heading for the article and for each speaker, and a list of statements', () => {
    const markdown = toMarkdown(SAMPLE, ENGLISH);
    expect(markdown).toContain(
      '# Night ferry to stop\n\nElin Maddern, The Karrow Ledger, 12 November 2026, <https://karrowledger.example/night-ferry>\n\n2 named voices, 1 unnamed.',
    );
    expect(markdown).toContain(
      '## Mara Lindqvist\n\nharbour master\n\n- “You can train a deckhand in a season,” … “but not one who would rather be asleep.”  \n  *Quoted directly.* Sure.',
    );
    expect(markdown.match(/^## /gm)).toHaveLength(4);
    expect(markdown.match(/^- /gm)).toHaveLength(4);
  });

  const cases: [hostile: string, escaped: string][] = [
    ['*bold* _soft_ `code`', '\\*bold\\* \\_soft\\_ \\`code\\`'],
    ['[click](https://x.example)', '\\[click\\](https:\\/\\/x.example)'],
    ['![pixel](//x.example/p.png)', '!\\[pixel\\](//x.example/p.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['&lt;b&gt; &amp;', '\\&lt;b\\&gt; \\&amp;'],
    ['a \\ b | c ~~d~~ $x$', 'a \\\\ b \\| c \\~\\~d\\~\\~ \\$x\\$'],
    ['# no heading\n\n## none\r\n- no list', '\\# no heading \\#\\# none - no list'],
    ['see www.x.example or HTTP://x.example', 'see www\\.x.example or HTTP:\\/\\/x.example'],
    ['write to a@x.example', 'write to a\\@x.example'],
  ];
  it.each(cases)('shows %j as it was printed', (hostile, escaped) => {
    const markdown = toMarkdown(hostileAnalysis([hostile]), ENGLISH);
    expect(markdown).toContain(`- “${escaped}”`);
    expect(markdown.split('\n')[0]).toBe(`# ${escaped}`);
  });

  const starts: [role: string, escaped: string][] = [
    ['- a list', '\\- a list'],
    ['1. a list', '1\\. a list'],
    ['12) a list', '12\\) a list'],
    ['=== a heading', '\\=== a heading'],
    ['+ a list', '\\+ a list'],
    ['> a quotation', '\\> a quotation'],
  ];
  it.each(starts)('lets the role %j start nothing', (role, escaped) => {
    expect(toMarkdown(hostileAnalysis(['x', role]), ENGLISH).split('\n')).toContain(escaped);
  });

  it('heads an article without a title with what it is known by', () => {
    expect(toMarkdown({ ...SAMPLE, title: null }, ENGLISH)).toMatch(/^# Untitled article\n/);
    expect(toMarkdown({ ...SAMPLE, title: null }, ENGLISH, 'notes_1.txt')).toMatch(/^# notes\\_1\.txt\n/);
  });

  it('links an address of http alone and keeps it within its brackets', () => {
    expect(toMarkdown({ ...SAMPLE, url: 'https://x.example/> <b>\n' }, ENGLISH)).toContain(
      '<https://x.example/%3E%20%3Cb%3E%0A>',
    );
    expect(toMarkdown({ ...SAMPLE, url: 'javascript:alert(1)' }, ENGLISH)).not.toContain('<javascript');
  });
});
