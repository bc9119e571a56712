import { readFileSync } from 'node:fs';
import { analyze } from '../engine/analyze.ts';
import { english } from '../lexicon/en/index.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { HELP } from './help.ts';
import { parseArguments, type Request } from './parse-arguments.ts';
import { createPrinter } from './printer.ts';
import { type FoundDocument, readDocuments } from './read-documents.ts';
import { failure, type Result, success } from './result.ts';

/** Where a run reads and writes. `write` returns once there is room for more. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly write: (text: string) => Promise<void>;
  readonly complain: (message: string) => void;
}

/**
 * Runs the command: reads what `args` ask for, writes the answers, complains with one line for whatever cannot be
 * read. Returns the exit code: 0 all well, 1 something could not be read, 2 a mistake in the command.
 */
export async function runExtract(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const request = parseArguments(args);
  switch (request.kind) {
    case 'help':
      await streams.write(HELP);
      return 0;
    case 'version':
      await streams.write(`${version()}\n`);
      return 0;
    case 'mistake':
      streams.complain(`${request.message} (--help tells more)`);
      return 2;
    case 'extract':
      return extract(request, streams);
  }
}

async function extract(
  { files, format, url }: Extract<Request, { kind: 'extract' }>,
  { stdin, write, complain }: Streams,
): Promise<0 | 1> {
  const printer = createPrinter();
  const stdinKind = format === 'jsonl' ? 'jsonl' : null;
  let code: 0 | 1 = 0;
  for (const file of files) {
    let isEmpty = true;
    for await (const found of readDocuments(file, { stdin, stdinKind, url })) {
      isEmpty = false;
      const analysis = analysisOf(found);
      if (!analysis.ok) {
        complain(`${found.place}: ${analysis.problem}`);
        code = 1;
        continue;
      }
      const answer = { id: found.id, analysis: analysis.value, oneOfMany: found.isLine || files.length > 1 };
      await write(printer.print(answer, format ?? (found.isLine ? 'jsonl' : 'text')));
    }
    // A stream of no documents is a good one, as an engine that pipes lines through programs may hand out.
    if (isEmpty) complain(`${file === '-' ? 'standard input' : file}: no documents in it`);
  }
  await write(printer.end());
  return code;
}

function analysisOf({ article }: FoundDocument): Result<Analysis> {
  return article.ok ? analyzed(article.value) : article;
}

/** One article that brings the engine down must not cost the thousand after it. */
function analyzed(article: Article): Result<Analysis> {
  try {
    return success(analyze(article, english));
  } catch (error) {
    return failure(`the engine failed, please report it: ${String(error)}`);
  }
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
