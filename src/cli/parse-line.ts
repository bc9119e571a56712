import { failure, type Result, success } from './result.ts';

/** A document as one line of JSONL gives it. */
export interface LineDocument {
  /** Given back as it came, so that answers can be joined to what was asked. */
  readonly id: string | number;
  readonly kind: 'text' | 'html';
  readonly content: string;
  readonly url: string | null;
  readonly language: string | null;
}

/** Reads {"id", "text" or "html", "url"?, "language"?}; other fields are ignored. Fails with what is wrong about it. */
export function parseLine(line: string): Result<LineDocument> {
  const parsed = parseJson(line);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure('not a JSON object with "id" and "text" or "html"');
  }
  const { id, text, html, url, language } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return failure('"id" must be a string or a number');
  if (isGiven(text) === isGiven(html)) return failure('needs either "text" or "html"');
  const kind = isGiven(text) ? 'text' : 'html';
  const content = text ?? html;
  if (typeof content !== 'string') return failure(`"${kind}" must be a string`);
  if (isGiven(url) && typeof url !== 'string') return failure('"url" must be a string');
  if (isGiven(language) && typeof language !== 'string') return failure('"language" must be a string');
  return success({ id, kind, content, url: url ?? null, language: language ?? null });
}

function isGiven(value: unknown): value is NonNullable<unknown> {
  return value !== undefined && value !== null;
}

function parseJson(line: string): Result<unknown> {
  try {
    return success(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return failure(`broken JSON: ${error.message}`);
    throw error;
  }
}
