import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { plainArticle } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';

/** Each statement as "kind rule [source] what was said | its next stretch". */
export function statements(text: string): string[] {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '-');
  return analyze(plainArticle(text), english).statements.map(
    ({ kind, rule, source, spans }) => `${kind} ${rule} [${words(source)}] ${spans.map(words).join(' | ')}`,
  );
}
