import type { Mention, Mentioned, Named, NamedEntity } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import { visibleWords } from '../visible-words.ts';
import { organizationClusters } from './organization-clusters.ts';
import { personClusters } from './person-clusters.ts';

/**
 * Adds the entities behind names: "US Defence Secretary Tom Brask" and "Mr Brask" are one. Pronouns and
 * descriptions keep entity -1; `resolveMentions` leads them to somebody where the text allows it.
 */
export function resolveNames(doc: Mentioned, lexicon: Lexicon): Named {
  const persons: Mention[] = [];
  const others: Mention[] = [];
  for (const mention of doc.mentions)
    if (mention.type === 'name') (mention.kind === 'person' ? persons : others).push(mention);
  const drafts: Draft[] = [];
  for (const { mentions, gender } of personClusters(doc, persons, lexicon))
    drafts.push({ mentions, gender, kind: 'person' });
  for (const { mentions } of organizationClusters(others))
    drafts.push({ mentions, gender: 'u', kind: kindOf(mentions) });
  drafts.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const entityOf = new Int32Array(doc.mentions.length).fill(-1);
  const entities = drafts.map((draft, index): NamedEntity => {
    for (const mention of draft.mentions) entityOf[mention.index] = index;
    return {
      index,
      name: fullestName(draft.mentions),
      kind: draft.kind,
      gender: draft.gender,
      plural: draft.mentions.every((mention) => mention.plural),
      role: roleOf(doc.text, draft.mentions),
      mentions: draft.mentions.map((mention) => mention.index),
    };
  });
  return { ...doc, entities, entityOf };
}

interface Draft {
  readonly mentions: readonly Mention[];
  readonly gender: Gender;
  readonly kind: NamedEntity['kind'];
}

function kindOf(mentions: readonly Mention[]): NamedEntity['kind'] {
  for (const kind of ['organization', 'group', 'place'] as const) {
    if (mentions.some((mention) => mention.kind === kind)) return kind;
  }
  return 'other';
}

function fullestName(mentions: readonly Mention[]): string {
  let best = mentions[0]?.name ?? '';
  for (const { name } of mentions) {
    if (name === best) continue;
    const more = wordCount(name) - wordCount(best);
    const shouted = more === 0 && best === best.toUpperCase() && name !== name.toUpperCase();
    if (more > 0 || shouted) best = name;
  }
  return visibleWords(best);
}

function wordCount(name: string): number {
  return /\s/.test(name) ? name.split(/\s+/).length : 1;
}

/** The first description that the article gives; a longer one that stands by a later name does not replace it. */
function roleOf(text: string, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    if (mention.role) return visibleWords(text.slice(mention.role.start, mention.role.end));
  }
  return null;
}
