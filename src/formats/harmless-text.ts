import type { Analysis } from '../model/analysis.ts';

/**
 * Words of a page for a terminal or a text file: U+FFFD instead of C0 and C1 controls (the escape that starts a
 * terminal's commands is one) and of the marks that turn text around. As long as before, so that offsets hold.
 */
export function harmlessText(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** An analysis whose words are all harmless. */
export function harmlessAnalysis(analysis: Analysis): Analysis {
  const clean = (text: string | null): string | null => text && harmlessText(text);
  return {
    ...analysis,
    text: harmlessText(analysis.text),
    title: clean(analysis.title),
    byline: clean(analysis.byline),
    publisher: clean(analysis.publisher),
    published: clean(analysis.published),
    url: clean(analysis.url),
    entities: analysis.entities.map((entity) => ({
      ...entity,
      name: harmlessText(entity.name),
      role: clean(entity.role),
    })),
  };
}
