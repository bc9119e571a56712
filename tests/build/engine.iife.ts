import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';

// For the test beside this file, which bundles it as the annotator is bundled.
Object.assign(globalThis, {
  quothAnalyze: (article: Parameters<typeof analyze>[0]) => analyze(article, english),
});
