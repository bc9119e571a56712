import { attributeQuotations } from '../../src/engine/attribute-quotations/attribute-quotations.ts';
import { findCues } from '../../src/engine/find-cues/find-cues.ts';
import { findMentions } from '../../src/engine/find-mentions/find-mentions.ts';
import { findQuotations } from '../../src/engine/find-quotations/find-quotations.ts';
import { judgeQuotations } from '../../src/engine/judge-quotations/judge-quotations.ts';
import { resolveMentions } from '../../src/engine/resolve-mentions/resolve-mentions.ts';
import { resolveNames } from '../../src/engine/resolve-names/resolve-names.ts';
import { scan } from '../../src/engine/scan.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { plainArticle } from '../../src/model/article.ts';
import type {
  Attributed,
  Cued,
  Judged,
  Mentioned,
  Named,
  Quoted,
  Resolved,
  Scanned,
} from '../../src/model/document.ts';

/** The document after each stage, made from plain text: a line is a paragraph. */
export const scanned = (text: string): Scanned => scan(plainArticle(text), english);
export const quoted = (text: string): Quoted => findQuotations(scanned(text));
export const mentioned = (text: string): Mentioned => findMentions(quoted(text), english);
export const named = (text: string): Named => resolveNames(mentioned(text), english);
export const cued = (text: string): Cued => findCues(named(text), english);
export const judged = (text: string): Judged => judgeQuotations(cued(text), english);
export const resolved = (text: string): Resolved => resolveMentions(judged(text), english);
export const attributed = (text: string): Attributed => attributeQuotations(resolved(text), english);

const RAIN = 'After hours of heavy rain the quay lay empty and all ropes were still wet and cold to touch. ';

/**
 * The text behind a sentence that names nobody, so that a short one is not taken for a heading. A text of several
 * paragraphs stays as it is.
 */
export const framed = (text: string): string => (text.includes('\n') ? text : RAIN + text);
