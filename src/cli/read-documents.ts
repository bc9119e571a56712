import { type Article, plainArticle } from '../model/article.ts';
import { BINARY, decodeText, LARGEST_DOCUMENT } from './decode-text.ts';
import { htmlToArticle } from './html-to-article.ts';
import { describeFileError, type Input, type InputKind, openInput } from './open-input.ts';
import { type LineDocument, parseLine } from './parse-line.ts';
import { readLines } from './read-lines.ts';
import { failure, type Result, success } from './result.ts';

/** One article to be analysed, or why there is none; `place` is what a message begins with: "a.jsonl:3". */
export interface FoundDocument {
  readonly place: string;
  readonly id: string | number;
  /** Whether it is one of many lines. */
  readonly isLine: boolean;
  readonly article: Result<Article>;
}

export interface ReadOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What the standard input is; null to look. */
  readonly stdinKind: InputKind | null;
  /** The address of a page or text; a line of JSONL brings its own. */
  readonly url: string | null;
}

/** The documents of a file, one for HTML and text, one a line for JSONL; never more than one in memory. */
export async function* readDocuments(file: string, options: ReadOptions): AsyncGenerator<FoundDocument> {
  const place = file === '-' ? 'standard input' : file;
  const input = await openInput(file, options.stdin, options.stdinKind);
  if (!input.ok) {
    yield { place, id: file, isLine: false, article: input };
  } else if (input.value.kind === 'jsonl') {
    yield* readJsonl(place, input.value);
  } else {
    yield { place, id: file, isLine: false, article: await readWhole(input.value, options.url) };
  }
}

async function* readJsonl(place: string, { chunks }: Input): AsyncGenerator<FoundDocument> {
  try {
    for await (const { number, content } of readLines(chunks)) {
      // Binary data from the first line on is no JSONL with a slip in it: one message is enough.
      if (number === 1 && !content.ok && content.problem === BINARY) {
        yield { place, id: place, isLine: true, article: content };
        return;
      }
      const line = content.ok ? parseLine(content.value) : content;
      const article = line.ok ? await articleOf(line.value) : line;
      yield { place: `${place}:${number}`, id: line.ok ? line.value.id : number, isLine: true, article };
    }
  } catch (error) {
    yield { place, id: place, isLine: true, article: failure(describeFileError(error)) };
  }
}

async function readWhole({ kind, chunks }: Input, url: string | null): Promise<Result<Article>> {
  const bytes = await collect(chunks);
  if (!bytes.ok) return bytes;
  const isHtml = kind === 'html';
  const text = decodeText(bytes.value, isHtml ? 'html' : 'text');
  if (!text.ok) return text;
  if (text.value.trim() === '') return failure('empty, nothing to read');
  return articleOf({ kind: isHtml ? 'html' : 'text', content: text.value, url, language: null });
}

async function articleOf(document: Omit<LineDocument, 'id'>): Promise<Result<Article>> {
  const { kind, content, url, language } = document;
  if (kind === 'text') return success(plainArticle(content, { url }, language));
  const article = await parsed(content);
  if (!article.ok) return article;
  return success({
    ...article.value,
    url: url ?? article.value.url,
    language: language ?? article.value.language,
  });
}

/** A page nested ten thousand deep brings a parser down; it must not cost the pages after it. */
async function parsed(html: string): Promise<Result<Article>> {
  try {
    const article = await htmlToArticle(html);
    return article ? success(article) : failure('no article found in the page');
  } catch (error) {
    return failure(`the page could not be parsed: ${String(error)}`);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > LARGEST_DOCUMENT) return failure(`larger than ${LARGEST_DOCUMENT} bytes`);
      parts.push(chunk);
    }
  } catch (error) {
    return failure(describeFileError(error));
  }
  return success(Buffer.concat(parts));
}
