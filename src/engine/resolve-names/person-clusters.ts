import type { Mention, Mentioned, Token } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import { gendersClash } from '../genders-clash.ts';
import { LikeWords, maybeMisspelt } from '../likeness.ts';
import { startOf } from '../token-place.ts';

/** One person: the mentions that name them, before pronouns and descriptions are led to them. */
export interface PersonCluster {
  readonly first: string;
  readonly surname: string;
  /** All words of the name that made it. */
  readonly words: readonly string[];
  gender: Gender;
  readonly mentions: Mention[];
}

const DOMINANCE = 4;
const NEAR_PARAGRAPHS = 2;
/** So many people of one surname are told apart, by so many of their last mentions. */
const MAX_HOLDERS = 20;

/**
 * Groups the mentions that are names of persons. A full name makes a person; a bare surname goes to its dominant
 * holder, unless another holder's full name stands in the last two paragraphs and the dominant one has less than
 * four times his mentions; a title's gender decides before either.
 */
export function personClusters(
  doc: Mentioned,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  const bySurname = new Map<string, PersonCluster[]>();
  const byFirst = new Map<string, PersonCluster[]>();
  const singles: Mention[] = [];
  for (const mention of mentions) {
    const words = nameWords(doc, mention);
    if (words.length < 2) {
      singles.push(mention);
      continue;
    }
    const first = words[0] as string;
    const surname = words.at(-1) as string;
    const cluster = fullMatch(
      bySurname.get(surname) ?? [],
      byFirst.get(first) ?? [],
      words,
      mention.gender,
      lexicon,
    );
    if (cluster) add(cluster, mention);
    else {
      const fresh: PersonCluster = { first, surname, words, gender: mention.gender, mentions: [mention] };
      clusters.push(fresh);
      append(bySurname, surname, fresh);
      append(byFirst, first, fresh);
    }
  }
  const size = new Map(clusters.map((cluster) => [cluster, cluster.mentions.length]));
  const surnames = new LikeWords(bySurname.keys());
  const lone = new Map<string, PersonCluster[]>();
  for (const mention of singles) {
    const word = (doc.tokens[mention.head] as Token).lower;
    const holders = bySurname.get(word) ?? bySurname.get(surnames.find(word) ?? '') ?? [];
    const cluster =
      holder(holders, mention, size, lexicon) ??
      holder(byFirst.get(word) ?? [], mention, size, lexicon) ??
      holder(lone.get(word) ?? [], mention, size, lexicon);
    if (cluster) add(cluster, mention);
    else {
      const fresh: PersonCluster = {
        first: '',
        surname: word,
        words: [word],
        gender: mention.gender,
        mentions: [mention],
      };
      clusters.push(fresh);
      append(lone, word, fresh);
    }
  }
  for (const { mentions } of clusters) if (mentions.length > 1) mentions.sort((a, b) => a.start - b.start);
  return clusters;
}

function nameWords(doc: Mentioned, mention: Mention): string[] {
  const words: string[] = [];
  for (let at = mention.head; at >= mention.firstToken; at--) {
    const token = doc.tokens[at] as Token;
    if (startOf(doc, at) < mention.start) break;
    if (token.kind === 'word') words.unshift(token.lower);
  }
  const title = mention.honorific === null ? -1 : words.indexOf(mention.honorific);
  return title < 0 ? words : words.slice(title + 1);
}

function append(map: Map<string, PersonCluster[]>, key: string, cluster: PersonCluster): void {
  const list = map.get(key);
  if (list) list.push(cluster);
  else map.set(key, [cluster]);
}

function add(cluster: PersonCluster, mention: Mention): void {
  cluster.mentions.push(mention);
  if (cluster.gender === 'u') cluster.gender = mention.gender;
}

/** The person with this first name and surname, allowing for initials, short forms and one wrong letter. */
function fullMatch(
  sameSurname: readonly PersonCluster[],
  sameFirst: readonly PersonCluster[],
  words: readonly string[],
  gender: Gender,
  lexicon: Lexicon,
): PersonCluster | null {
  const first = words[0] ?? '';
  const surname = words.at(-1) ?? '';
  for (const cluster of sameSurname.slice(0, MAX_HOLDERS)) {
    if (gendersClash(cluster.gender, gender)) continue;
    if (
      cluster.first === first ||
      shortOf(cluster.first, first, lexicon) ||
      shortOf(first, cluster.first, lexicon)
    )
      return cluster;
    if (first.length > 4 && maybeMisspelt(cluster.first, first)) return cluster;
    // "Ama Osei" is a part of "Efua Ama Osei".
    if (cluster.words.includes(first) || words.includes(cluster.first)) return cluster;
  }
  for (const cluster of sameFirst.slice(0, MAX_HOLDERS)) {
    if (surname.length > 4 && maybeMisspelt(cluster.surname, surname)) return cluster;
  }
  return null;
}

/** "j" for "john", "tim" for "timothy", "bill" for "william". */
function shortOf(short: string, long: string, lexicon: Lexicon): boolean {
  if (lexicon.nicknames.get(short) === long) return true;
  return short.length < long.length && long.startsWith(short) && (short.length === 1 || short.length >= 3);
}

function holder(
  holders: readonly PersonCluster[],
  mention: Mention,
  size: ReadonlyMap<PersonCluster, number>,
  lexicon: Lexicon,
): PersonCluster | null {
  const title = mention.honorific === null ? 'u' : (lexicon.honorifics.get(mention.honorific) ?? 'u');
  const fitting = holders.slice(0, MAX_HOLDERS).filter((cluster) => !gendersClash(cluster.gender, title));
  if (fitting.length < 2) return fitting[0] ?? null;
  const weight = (cluster: PersonCluster) => size.get(cluster) ?? 1;
  const dominant = fitting.reduce((best, cluster) => (weight(cluster) > weight(best) ? cluster : best));
  let near: PersonCluster | null = null;
  let nearest = -1;
  for (const cluster of fitting) {
    for (const other of cluster.mentions.slice(-MAX_HOLDERS)) {
      if (other.start >= mention.start || other.endToken - other.firstToken < 2) continue;
      const distance = mention.paragraph - other.paragraph;
      if (distance <= NEAR_PARAGRAPHS && other.start > nearest) {
        nearest = other.start;
        near = cluster;
      }
    }
  }
  return near && near !== dominant && weight(dominant) < DOMINANCE * weight(near) ? near : dominant;
}
