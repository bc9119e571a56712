import { readFileSync } from 'node:fs';
import { analyze } from '../engine/analyze.ts';
import { english } from '../lexicon/en/index.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { documentToArticle } from './document-to-article.ts';
import { explainDocument } from './explain-document.ts';
import { createExplainPrinter } from './explain-printer.ts';
import { HELP } from './help.ts';
import { parseArguments, type Request } from './parse-arguments.ts';
import { createPrinter } from './printer.ts';
import { type ReadDocument, readDocuments } from './read-documents.ts';
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
      return request.explain ? explain(request, streams) : extract(request, streams);
  }
}

type Asked = Extract<Request, { kind: 'extract' }>;

async function extract(asked: Asked, streams: Streams): Promise<0 | 1> {
  const printer = createPrinter();
  const code = await eachDocument(asked, streams, documentToArticle, ({ value, id, isLine, oneOfMany }) => {
    const analysis = analyzed(value);
    if (!analysis.ok) return analysis;
    const format = asked.format ?? (isLine ? 'jsonl' : 'overview');
    return success(printer.print({ id, analysis: analysis.value, oneOfMany }, format));
  });
  await streams.write(printer.end(asked.format));
  return code;
}

async function explain(asked: Asked, streams: Streams): Promise<0 | 1> {
  const printer = createExplainPrinter();
  const code = await eachDocument(asked, streams, explainDocument, ({ value, id, isLine, oneOfMany }) => {
    const format = asked.format ?? (isLine ? 'jsonl' : 'text');
    return success(printer.print({ id, explained: value, oneOfMany }, format));
  });
  await streams.write(printer.end(asked.format));
  return code;
}

interface Read<T> {
  readonly value: T;
  readonly id: string | number;
  readonly isLine: boolean;
  /** Whether others may come from the same input. */
  readonly oneOfMany: boolean;
}

/** Writes what `answer` says to each document that can be read, complains about the others. */
async function eachDocument<T>(
  { files, format, url }: Asked,
  { stdin, write, complain }: Streams,
  read: ReadDocument<T>,
  answer: (read: Read<T>) => Result<string>,
): Promise<0 | 1> {
  const stdinKind = format === 'jsonl' ? 'jsonl' : null;
  let code: 0 | 1 = 0;
  for (const file of files) {
    let isEmpty = true;
    for await (const { place, id, isLine, found } of readDocuments(file, { stdin, stdinKind, url }, read)) {
      isEmpty = false;
      const oneOfMany = isLine || files.length > 1;
      const written = found.ok ? answer({ value: found.value, id, isLine, oneOfMany }) : found;
      if (written.ok) await write(written.value);
      else {
        complain(`${place}: ${written.problem}`);
        code = 1;
      }
    }
    // A stream of no documents is a good one, as an engine that pipes lines through programs may hand out.
    if (isEmpty) complain(`${file === '-' ? 'standard input' : file}: no documents in it`);
  }
  return code;
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
