import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { attributeQuotations } from './attribute-quotations/attribute-quotations.ts';
import { collectStatements } from './collect-statements/collect-statements.ts';
import { findCues } from './find-cues/find-cues.ts';
import { findMentions } from './find-mentions/find-mentions.ts';
import { findQuotations } from './find-quotations/find-quotations.ts';
import { findReported } from './find-reported/find-reported.ts';
import { findTurns } from './find-turns.ts';
import { judgeQuotations } from './judge-quotations/judge-quotations.ts';
import { resolveMentions } from './resolve-mentions/resolve-mentions.ts';
import { resolveNames } from './resolve-names/resolve-names.ts';
import { scan } from './scan.ts';

/** Who said what in an article: the whole pipeline, a stage a line. An empty article gives an empty answer. */
export function analyze(article: Article, lexicon: Lexicon): Analysis {
  const scanned = scan(article, lexicon);
  const quoted = findQuotations(scanned);
  const mentioned = findMentions(quoted, lexicon);
  const named = resolveNames(mentioned, lexicon);
  const cued = findCues(named, lexicon);
  const judged = judgeQuotations(cued, lexicon);
  const resolved = resolveMentions(judged, lexicon);
  const attributed = attributeQuotations(resolved, lexicon);
  const reported = findReported(attributed);
  const turned = findTurns(reported);
  return collectStatements(turned);
}
