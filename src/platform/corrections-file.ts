import { type Correction, isSameStatement } from '../model/correction.ts';
import { parseCorrection } from '../model/parse-correction.ts';
import { countCorrections, listCorrections, MOST_CORRECTIONS, writeArticles } from './corrections.ts';
import type { CorrectedArticle } from './stored-article.ts';

const KIND = 'quoth-corrections';
const VERSION = 1;

/** All corrections as a JSON file of their own, to keep or to take to another browser; see `importCorrections`. */
export async function exportCorrections(): Promise<string> {
  const articles = await listCorrections();
  return `${JSON.stringify({ kind: KIND, version: VERSION, articles }, null, 2)}\n`;
}

/**
 * Why something of a file was not taken over. `not-corrections`: no JSON, or none of ours. `later-version`: written by
 * a later Quoth. `no-address`: an article that is at no address of the web or of a file. `no-correction`: an entry that is none.
 * `full`: as many corrections are kept as may be.
 */
export type Refusal = 'not-corrections' | 'later-version' | 'no-address' | 'no-correction' | 'full';

/** What came of an import, in numbers of corrections. */
export interface Imported {
  /** Not known before. */
  readonly added: number;
  /** Said later than what was kept of the same statement, and now in its place. */
  readonly replaced: number;
  /** Nothing new in it: kept already, or said earlier than what is kept. */
  readonly known: number;
  /** What was not taken over and why; `place` is where it stands in the file, such as `articles[2].corrections[0]`. */
  readonly refused: readonly { readonly place: string; readonly why: Refusal }[];
}

/**
 * Merges the corrections of a file into those that are kept: of two for the same statement the one said later holds.
 * Whatever is wrong with the file is refused and told, the rest is taken over.
 */
export async function importCorrections(json: string): Promise<Imported> {
  const refused: { place: string; why: Refusal }[] = [];
  const counts = { added: 0, replaced: 0, known: 0 };
  const found = articlesIn(json);
  if (typeof found === 'string') return { ...counts, refused: [{ place: 'file', why: found }] };
  const kept = new Map((await listCorrections()).map((article) => [article.address, article]));
  let room = MOST_CORRECTIONS - countCorrections([...kept.values()]);
  const changed = new Map<string, CorrectedArticle>();
  for (const [index, value] of found.entries()) {
    const place = `articles[${index}]`;
    const article = articleIn(value);
    if (article === null) {
      refused.push({ place, why: 'no-address' });
      continue;
    }
    const { address, title } = article;
    const known = kept.get(address);
    const corrections = [...(known?.corrections ?? [])];
    for (const [at, one] of article.corrections.entries()) {
      const correction = parseCorrection(one);
      const outcome = correction === null ? 'no-correction' : merge(corrections, correction, room);
      if (outcome === 'no-correction' || outcome === 'full') {
        refused.push({ place: `${place}.corrections[${at}]`, why: outcome });
        continue;
      }
      counts[outcome]++;
      if (outcome === 'added') room--;
    }
    const merged = { address, title: known?.title ?? title, corrections };
    kept.set(address, merged);
    if (corrections.length > 0) changed.set(address, merged);
  }
  await writeArticles([...changed.values()]);
  return { ...counts, refused };
}

function merge(
  corrections: Correction[],
  correction: Correction,
  room: number,
): 'added' | 'replaced' | 'known' | 'full' {
  const at = corrections.findIndex((one) => isSameStatement(one, correction));
  const earlier = corrections[at];
  if (!earlier) {
    if (room <= 0) return 'full';
    corrections.push(correction);
    return 'added';
  }
  if (earlier.made >= correction.made) return 'known';
  corrections[at] = correction;
  return 'replaced';
}

function articlesIn(json: string): readonly unknown[] | Refusal {
  let file: unknown;
  try {
    // Editors on Windows put a byte order mark before what they save.
    file = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return 'not-corrections';
  }
  if (typeof file !== 'object' || file === null) return 'not-corrections';
  const { kind, version, articles } = file as Record<string, unknown>;
  if (kind !== KIND || typeof version !== 'number') return 'not-corrections';
  if (version > VERSION) return 'later-version';
  return Array.isArray(articles) ? articles : 'not-corrections';
}

interface ArticleInFile {
  readonly address: string;
  readonly title: string | null;
  readonly corrections: readonly unknown[];
}

function articleIn(value: unknown): ArticleInFile | null {
  if (typeof value !== 'object' || value === null) return null;
  const { address, title, corrections } = value as Record<string, unknown>;
  if (typeof address !== 'string' || !Array.isArray(corrections)) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^(?:https?|file):$/.test(url.protocol)) return null;
  url.hash = '';
  return { address: url.href, title: typeof title === 'string' ? title : null, corrections };
}
