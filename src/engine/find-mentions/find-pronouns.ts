import type { MentionKind, Quoted, Token } from '../../model/document.ts';
import type { Gender } from '../../model/lexicon.ts';
import { FUNCTION_WORD } from '../../model/word-classes.ts';
import { endOf, startOf } from '../token-place.ts';
import { type MentionDraft, mentionDraft } from './mention-draft.ts';

interface Pronoun {
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly plural: boolean;
}

const person = (gender: Gender): Pronoun => ({ kind: 'person', gender, plural: false });
const several: Pronoun = { kind: 'group', gender: 'u', plural: true };
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his', 'himself', "he'd", "he'll"].map((word) => [word, person('m')] as const),
  ...['she', 'her', 'hers', 'herself', "she'd", "she'll"].map((word) => [word, person('f')] as const),
  ...['i', "i'd", "i'm", "i've", 'who'].map((word) => [word, person('u')] as const),
  ...['they', 'we', "they'd", "they've"].map((word) => [word, several] as const),
  ['it', { kind: 'organization', gender: 'u', plural: false }] as const,
]);

/** Finds the reporter's pronouns: he, she, they, it, I, who, and the forms that carry on a chain (his, her). */
export function findPronouns(doc: Quoted): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  for (let at = 0; at < doc.tokens.length; at++) {
    if (((doc.classes[at] as number) & FUNCTION_WORD) === 0 || doc.quotationOf[at] !== -1) continue;
    const token = doc.tokens[at] as Token;
    const pronoun = token.kind === 'word' ? PRONOUNS.get(token.lower) : undefined;
    if (!pronoun || (token.shape === 'upper' && token.text.length > 1)) continue;
    drafts.push(
      mentionDraft(doc, {
        start: startOf(doc, at),
        end: endOf(doc, at),
        type: 'pronoun',
        kind: pronoun.kind,
        gender: pronoun.gender,
        plural: pronoun.plural,
        firstToken: at,
        endToken: at + 1,
        head: at,
        name: token.text,
        honorific: null,
        role: null,
      }),
    );
  }
  return drafts;
}
