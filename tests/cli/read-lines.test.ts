import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(text: string, size: number, longest?: number): Promise<[number, string][]> {
  const lines: [number, string][] = [];
  for await (const { number, content } of readLines(inChunks(Buffer.from(text), size), longest)) {
    lines.push([number, content.ok ? content.value : `! ${content.problem}`]);
  }
  return lines;
}

describe('readLines', () => {
  it('numbers the lines, those of blanks too, which it passes over', async () => {
    expect(await read('a\r\n\n \t\nb\n', 3)).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  it('takes a byte order mark for no part of the text', async () => {
    expect(await read('\ufeffa\nb', 100)).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('does not keep a line that is too long, and goes on after it', async () => {
    expect(await read(`ab\n${'x'.repeat(1000)}\ncd`, 7, 10)).toEqual([
      [1, 'ab'],
      [2, '! longer than 10 bytes'],
      [3, 'cd'],
    ]);
  });

  it('gives the same lines however the stream is cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/[\r\n\0]/g, '')}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const found = await read(lines.join('\n'), size);
        expect(found).toEqual(lines.map((text, index) => [index + 1, text]));
      }),
    );
  });
});
