import { explainGate } from '../page/explain-gate.ts';
import { explainReading } from '../page/explain-reading.ts';
import type { Explained } from './explain-to-text.ts';
import { parseDocument } from './parse-document.ts';
import type { GivenDocument } from './read-documents.ts';
import { failure, type Result, success } from './result.ts';

/** Why a page is read as it is; fails for a text, which has nothing to explain. */
export async function explainDocument({ kind, content }: GivenDocument): Promise<Result<Explained>> {
  if (kind === 'text') return failure('a text, not a page: there is nothing to explain');
  return parseDocument(content, (page) => success({ gate: explainGate(page), story: explainReading(page) }));
}
