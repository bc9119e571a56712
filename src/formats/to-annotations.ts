import type { Analysis } from '../model/analysis.ts';
import { isInsidePair, textAfter, textBefore } from '../model/text-around.ts';
import { explainLine } from './explain-line.ts';
import { type StatementRow, statementRows } from './statement-row.ts';
import type { Wording } from './wording.ts';

/** How much text before and after a statement goes into its selector, in UTF-16 code units. */
const CONTEXT = 32;

/**
 * The statements as an AnnotationPage of the W3C Web Annotation Data Model (JSON-LD), one annotation a statement,
 * one target a span. The speaker is a body with the purpose `identifying` (none where nobody was found), the kind one
 * for `tagging`, the reason, in the language of `wording`, one for `describing`.
 *
 * A TextPositionSelector counts Unicode code points, as the model demands, not the UTF-16 units of `Analysis`; it
 * counts them in the article's text as Quoth reads it, and the quotation beside it finds the words on the page.
 *
 * @param document names the source where the article has no address: a file's name, a line's id.
 */
export function toAnnotations(analysis: Analysis, wording: Wording, document = 'article'): string {
  const toCodePoints = codePointCounter(analysis.text);
  // Half a surrogate pair, which a name may hold, would make encodeURIComponent throw.
  const name = encodeURIComponent(document.replace(/\p{Surrogate}/gu, '\ufffd'));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `#${name}`,
    type: 'AnnotationPage',
    items: statementRows(analysis).map((row) => annotation(analysis, row, wording, name, toCodePoints)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotation(
  analysis: Analysis,
  row: StatementRow,
  wording: Wording,
  name: string,
  toCodePoints: (offset: number) => number,
): object {
  const { text } = analysis;
  const language = analysis.language ?? undefined;
  const textual = (purpose: string, value: string, lang?: string): object => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: lang,
  });
  return {
    id: `#${name}-${row.statement.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    creator: { type: 'Software', name: 'Quoth' },
    body: [
      ...(row.speaker ? [textual('identifying', row.speaker.name, language)] : []),
      textual('tagging', row.statement.kind, 'en'),
      textual('describing', explainLine(analysis, row.statement, wording), wording.lang),
    ],
    target: row.statement.spans.map((span) => ({
      type: 'SpecificResource',
      source: analysis.url ?? `#${name}-text`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(span.start, span.end),
          prefix: textBefore(text, span.start, CONTEXT),
          suffix: textAfter(text, span.end, CONTEXT),
        },
        { type: 'TextPositionSelector', start: toCodePoints(span.start), end: toCodePoints(span.end) },
      ],
    })),
  };
}

/** Turns UTF-16 offsets into code point offsets: one look at the text, then a binary search for each question. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at++) if (isInsidePair(text, at)) pairs.push(at);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
