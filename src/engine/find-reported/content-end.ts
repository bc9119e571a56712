import { WordSet } from '../word-set.ts';
import { ARTICLES, CONJUNCTIONS, NOMINATIVES } from './report-words.ts';
import { MAX_STEPS, nextComma, quotationAt, type Site, step, tokenAt } from './site.ts';

/** How the reporter's own clause goes on behind the content. */
export interface EndOptions {
  /** The cue stands in an insertion or an opening clause: its content ends with the next comma. */
  readonly embedded: boolean;
  /** The sentence begins with quoted words, which may go on behind a comma: “…,” she said, adding that …, “…”. */
  readonly split: boolean;
}

/** "…, while the port disagreed", "…, compared with nine before": the reporter's. */
const TURNS = new WordSet(['while', 'whereas', 'compared', 'according', 'referring']);

/**
 * Index after the last token of the content that begins at `from`: the sentence's end, or the place where the reporter
 * takes over: ", but she", ", while", ", adding", "and said", ";". What only the meaning decides is kept in.
 */
export function contentEnd(site: Site, from: number, options: EndOptions): number {
  let at = from;
  for (let steps = 0; at < site.end && steps < MAX_STEPS; steps++) {
    const token = tokenAt(site, at);
    if (token.text === ';') return at;
    if (at > from && token.text === ',') {
      if (
        options.embedded ||
        (options.split && quotationAt(site, at + 1)) ||
        stopsAfterComma(site, at + 1) ||
        (at > from + 2 && explains(site, at + 1))
      )
        return at;
    } else if (
      at > from &&
      CONJUNCTIONS.has(token) &&
      ((token.lower !== 'yet' && saysNext(site, at + 1)) ||
        (token.lower === 'and' && site.speakerStarts.has(at + 1)))
    )
      return at;
    else if (token.text === '(') {
      const close = closing(site, at);
      if (close + 1 >= site.end) return at;
      at = close;
    }
    const quotation = quotationAt(site, at);
    at = step(site, at);
    if (!quotation || at >= site.end || tokenAt(site, at - 1).kind !== 'quote') continue;
    // “…,” adding: the comma stands within the marks.
    const comma = tokenAt(site, quotation.endToken - 1).text === ',';
    if (comma && (options.embedded || stopsAfterComma(site, at))) return at;
    if (resumes(site, at)) return at;
  }
  return Math.min(at, site.end);
}

/** ", but she": the words from `at` on are the reporter's. */
function stopsAfterComma(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  const next = tokenAt(site, at + 1);
  if (token.lower === 'but')
    return next.shape !== 'lower' || NOMINATIVES.has(next) || ARTICLES.has(next) || saysNext(site, at + 1);
  if (TURNS.has(token)) return true;
  // ", a promise he had made in May": the reporter explains.
  if (token.lower === 'a' && next.shape === 'lower') return true;
  if (token.lower === 'and') {
    if (next.lower === 'he' || next.lower === 'she') return true;
    return saysNext(site, at + 1) || site.speakerStarts.has(at + 1);
  }
  const verb = token.shape === 'lower' ? token.verb : undefined;
  if (verb && (verb.form === 'ing' ? verb.strength >= 1 : verb.form !== 'base' && verb.strength >= 2))
    return true;
  return site.speakerStarts.has(at);
}

/** ", which opened in May.": the reporter explains; ", which opened in May, must close": a subject's clause goes on. */
function explains(site: Site, at: number): boolean {
  return /^wh(ich|o)$/.test(tokenAt(site, at).lower) && nextComma(site, at) === -1;
}

/** "and said", "but also warned", "but declined": the same speaker's next verb of saying, or of not saying. */
function saysNext(site: Site, at: number): boolean {
  let k = at;
  while (k < at + 2 && /^(also|later|then|has|had|even|.*ly)$/.test(tokenAt(site, k).lower)) k++;
  const token = tokenAt(site, k);
  if (token.shape !== 'lower') return false;
  if (token.lower === 'declined' && tokenAt(site, at - 1).lower === 'but') return true;
  const verb = token.verb;
  return (
    verb !== undefined &&
    verb.strength >= 1 &&
    (verb.form === 'past' || (verb.form === 'present' && verb.strength >= 3))
  );
}

/** Behind closing marks: “…” and left the room. */
function resumes(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  if (token.lower !== 'and' && token.lower !== 'but') return false;
  const next = tokenAt(site, at + 1);
  return next.shape === 'lower' && next.lower.endsWith('ed') && !NOMINATIVES.has(next);
}

function closing(site: Site, from: number): number {
  for (let at = from; at < Math.min(site.end, from + MAX_STEPS); at++)
    if (tokenAt(site, at).text === ')') return at;
  return from;
}
