import type { Mention } from '../../model/document.ts';
import { visibleWords } from '../visible-words.ts';

/** One organization, group, place or thing by name. */
export interface NameCluster {
  readonly key: string;
  readonly mentions: Mention[];
}

/**
 * Groups names that are no persons': by their words, by the acronym of a longer name ("Sund Harbour Board", "SHB"),
 * by the first word of a longer name that is no other's first word ("Fenwick Line", "Fenwick").
 */
export function organizationClusters(mentions: readonly Mention[]): NameCluster[] {
  const clusters = new Map<string, NameCluster>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(mention);
    else clusters.set(key, { key, mentions: [mention] });
  }
  const byAcronym = new Map<string, NameCluster>();
  const byFirstWord = new Map<string, NameCluster | null>();
  for (const cluster of clusters.values()) {
    if (!cluster.key.includes(' ')) continue;
    const words = cluster.key.split(' ');
    const short = words.filter((word) => !SMALL.includes(word));
    for (const acronym of [initials(words), initials(short)])
      if (acronym.length >= 2 && !byAcronym.has(acronym)) byAcronym.set(acronym, cluster);
    const first = words[0] as string;
    byFirstWord.set(first, byFirstWord.has(first) ? null : cluster);
  }
  const merged: NameCluster[] = [];
  for (const cluster of clusters.values()) {
    const target = cluster.key.includes(' ')
      ? null
      : (acronymTarget(cluster, byAcronym) ?? firstWordTarget(cluster, byFirstWord));
    if (target) {
      target.mentions.push(...cluster.mentions);
      target.mentions.sort((a, b) => a.start - b.start);
    } else merged.push(cluster);
  }
  return merged;
}

const SMALL = ['of', 'the', 'for', 'and', '&'];

function initials(words: readonly string[]): string {
  let letters = '';
  for (const word of words) letters += word.charAt(0);
  return letters;
}

function keyOf(name: string): string {
  let key = visibleWords(name).toLowerCase();
  if (key.includes('.')) key = key.replaceAll('.', '');
  if (key.includes('’')) key = key.replaceAll('’', "'");
  return key.startsWith('the ') ? key.slice('the '.length) : key;
}

function acronymTarget(
  cluster: NameCluster,
  byAcronym: ReadonlyMap<string, NameCluster>,
): NameCluster | null {
  const mention = cluster.mentions[0];
  const place = cluster.mentions.some((other) => other.kind === 'place');
  return mention && !place && mention.name === mention.name.toUpperCase()
    ? (byAcronym.get(cluster.key) ?? null)
    : null;
}

function firstWordTarget(
  cluster: NameCluster,
  byFirstWord: ReadonlyMap<string, NameCluster | null>,
): NameCluster | null {
  const target = byFirstWord.get(cluster.key) ?? null;
  return target?.mentions.some((mention) => mention.kind === 'organization') &&
    cluster.mentions.every((mention) => mention.kind !== 'place' && mention.kind !== 'group')
    ? target
    : null;
}
