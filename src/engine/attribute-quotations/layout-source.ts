import type { Rule } from '../../model/analysis.ts';
import type { Mention, Quotation, Resolved, Token } from '../../model/document.ts';

export interface LayoutSource {
  readonly mention: Mention;
  readonly rule: Rule;
}

const DASHES = '—–―-';
const MAX_SIGNATURE_TOKENS = 14;
const MAX_TURN_NAME_TOKENS = 5;

/**
 * The source where the layout alone tells it, ahead of any weighing: a transcript's turn inside the marks
 * (“VALE: We cannot”), a signature behind a dash (“…” — Mara Vale, nurse), on the line or on the next one.
 */
export function layoutSource(doc: Resolved, quotation: Quotation): LayoutSource | null {
  const turn = turnName(doc, quotation);
  if (turn) return { mention: turn, rule: 'turn' };
  const signature = signatureName(doc, quotation);
  return signature ? { mention: signature, rule: 'own-line' } : null;
}

function turnName(doc: Resolved, quotation: Quotation): Mention | null {
  for (
    let at = quotation.firstToken;
    at < Math.min(quotation.endToken, quotation.firstToken + MAX_TURN_NAME_TOKENS);
    at++
  ) {
    const token = doc.tokens[at] as Token;
    if (token.text === ':')
      return at > quotation.firstToken ? nameEndingAt(doc, at, quotation.firstToken) : null;
    if (token.kind !== 'word' || token.shape === 'lower') return null;
  }
  return null;
}

function signatureName(doc: Resolved, quotation: Quotation): Mention | null {
  const close = quotation.outer.end > quotation.end ? quotation.endToken + 1 : quotation.endToken;
  const paragraph = doc.scannedParagraphs[quotation.paragraph];
  if (!paragraph) return null;
  let dash = close;
  let end = paragraph.endToken;
  if (close >= paragraph.endToken) {
    const next = doc.scannedParagraphs[quotation.paragraph + 1];
    if (!next || next.endToken - next.firstToken > MAX_SIGNATURE_TOKENS) return null;
    dash = next.firstToken;
    end = next.endToken;
  }
  const mark = doc.tokens[dash];
  if (!mark || !DASHES.includes(mark.text) || end - dash > MAX_SIGNATURE_TOKENS) return null;
  for (let k = dash + 1; k < end; k++) if (doc.tokens[k]?.kind === 'quote') return null;
  const mention = doc.mentions.find((other) => other.firstToken === dash + 1 && other.type === 'name');
  return mention ?? null;
}

function nameEndingAt(doc: Resolved, end: number, from: number): Mention | null {
  return (
    doc.mentions.find(
      (mention) => mention.type === 'name' && mention.endToken === end && mention.firstToken >= from,
    ) ?? null
  );
}
