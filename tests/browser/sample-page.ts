import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { assignVoices } from '../../src/model/voices.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { PageAnalysis } from '../../src/platform/messages.ts';

const SAMPLE = new URL('../articles/night-ferry/source.html', import.meta.url);

/** What the annotator would answer on the sample article. */
export function samplePage(): PageAnalysis {
  const article = readArticle(parseHTML(readFileSync(SAMPLE, 'utf8')).document)?.article;
  if (article === undefined) throw new Error('The sample has no story');
  const analysis = analyze(article, english);
  return { analysis, paragraphs: article.paragraphs, voices: assignVoices(analysis), highlighted: true };
}
