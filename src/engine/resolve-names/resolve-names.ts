import type { Mention, Mentioned, Named, NamedEntity } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { visibleWords } from '../visible-words.ts';
import { organizationClusters } from './organization-clusters.ts';
import { personClusters } from './person-clusters.ts';

/**
 * Adds the entities behind names: "US Defence Secretary Tom Brask" and "Mr Brask" are one. Pronouns and
 * descriptions keep entity -1; `resolveMentions` leads them to somebody where the text allows it.
 */
export function resolveNames(doc: Mentioned, lexicon: Lexicon): Named {
  const names = doc.mentions.filter((mention) => mention.type === 'name');
  const people = personClusters(
    doc,
    names.filter((mention) => mention.kind === 'person'),
    lexicon,
  );
  const others = organizationClusters(names.filter((mention) => mention.kind !== 'person'));
  const drafts = [
    ...people.map((cluster) => ({
      mentions: cluster.mentions,
      gender: cluster.gender,
      kind: 'person' as const,
    })),
    ...others.map((cluster) => ({
      mentions: cluster.mentions,
      gender: 'u' as const,
      kind: kindOf(cluster.mentions),
    })),
  ].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
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

function kindOf(mentions: readonly Mention[]): NamedEntity['kind'] {
  for (const kind of ['organization', 'group', 'place'] as const) {
    if (mentions.some((mention) => mention.kind === kind)) return kind;
  }
  return 'other';
}

function fullestName(mentions: readonly Mention[]): string {
  let best = mentions[0]?.name ?? '';
  const size = (name: string) => name.split(/\s+/).length;
  for (const { name } of mentions) {
    if (name === best) continue;
    const shouted = best === best.toUpperCase() && name !== name.toUpperCase();
    if (size(name) > size(best) || (size(name) === size(best) && shouted)) best = name;
  }
  return visibleWords(best);
}

/** The first description that the article gives; a longer one that stands by a later name does not replace it. */
function roleOf(text: string, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    if (mention.role) return visibleWords(text.slice(mention.role.start, mention.role.end));
  }
  return null;
}
