import type { MentionKind, Quoted, Token, TokenRange } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';
import { GIVEN_PART, isA, ORGANIZATION_NOUN, PERSON_NOUN } from '../../model/word-classes.ts';
import { firstPart } from '../first-part.ts';
import { endOf, startOf, tokenSpan } from '../token-place.ts';
import { dropPrefixes } from './drop-prefixes.ts';
import { headingNames, knownNames } from './heading-names.ts';
import { isOrganization } from './known-phrase.ts';
import { learnFromText } from './learn-from-text.ts';
import { type MentionDraft, mentionDraft } from './mention-draft.ts';
import { kindOf, type NameCandidate, surnameToken } from './name-candidate.ts';
import { type NameContext, nameContext } from './name-context.ts';
import { nameRuns } from './name-runs.ts';
import { isOrganizationRun } from './organization-run.ts';
import {
  demonymPrefix,
  foreignPrefix,
  isAddress,
  isMereAddress,
  postNominals,
  titleEnd,
} from './split-title.ts';
import { beginsSentence, isMarked, SURNAME, type TextEvidence } from './text-evidence.ts';
import { calledFor, weighName } from './weigh-name.ts';

/** Finds the names of persons, organizations, groups and places, each with its honorific and role. */
export function findNames(doc: Quoted, lexicon: Lexicon, evidence: TextEvidence): MentionDraft[] {
  const candidates: NameCandidate[] = [];
  for (const run of nameRuns(doc, lexicon, evidence)) {
    const candidate = splitRun(doc, run, lexicon, evidence);
    if (candidate) candidates.push(candidate);
  }
  learnFromText(doc, candidates, lexicon, evidence);
  dropPrefixes(doc, candidates, evidence);
  const known = knownNames(doc, candidates);
  const drafts: MentionDraft[] = [];
  for (const candidate of candidates) {
    if (!candidate.heading || candidate.roleOnly) {
      drafts.push(draft(doc, candidate, lexicon, kindOf(candidate)));
      continue;
    }
    for (const name of headingNames(doc, candidate, known)) {
      const { first, end } = name;
      const context = nameContext(doc, first, end, lexicon);
      const repeat = {
        ...candidate,
        first,
        nameFirst: first,
        end,
        honorific: null,
        gender: name.known.gender,
        context,
      };
      drafts.push(draft(doc, repeat, lexicon, kindOf(name.known)));
    }
  }
  return drafts;
}

/** Parts a run into title and name: "US Defence Secretary | Tom Brask", and weighs what kind of name it is. */
function splitRun(
  doc: Quoted,
  whole: TokenRange,
  lexicon: Lexicon,
  evidence: TextEvidence,
): NameCandidate | null {
  const all = doc.tokens.slice(whole.first, whole.last);
  const run: TokenRange = { first: whole.first, last: whole.last - postNominals(all, lexicon) };
  const words = run.last === whole.last ? all : all.slice(0, run.last - run.first);
  let nameFirst = run.first;
  let honorific: string | null = null;
  let roleOnly = false;
  const firm = (calledFor(doc, run) & ORGANIZATION_NOUN) !== 0;
  if (!firm && !isOrganization(words, lexicon) && !isOrganizationRun(words, lexicon)) {
    const title = titleEnd(words, lexicon, evidence);
    if (title === words.length) roleOnly = true;
    else if (title > 0) {
      nameFirst = run.first + title;
      honorific = words[title - 1]?.lower ?? null;
    } else nameFirst = run.first + demonymPrefix(words);
    nameFirst += foreignPrefix(from(words, nameFirst - run.first), lexicon, evidence);
  }
  const lone = roleOnly && run.last - run.first === 1 && beginsSentence(doc, run.first);
  if (lone && !saysNext(doc, run.last)) return null;
  // "That's right, Mum"
  if (
    whole.last - whole.first === 1 &&
    isA(words[0], PERSON_NOUN) &&
    doc.quotationOf[whole.first] !== -1 &&
    !isMarked(evidence, words[0] as Token, SURNAME)
  )
    return null;
  const context = nameContext(doc, run.first, run.last, lexicon);
  const own = from(words, nameFirst - run.first);
  const candidate: NameCandidate = {
    first: context.roleFirst >= 0 && nameFirst === run.first ? context.roleFirst : run.first,
    nameFirst,
    end: run.last,
    name: own.length === 1 ? (own[0] as Token).lower : own.map(({ lower }) => lower).join(' '),
    honorific,
    context,
    gender: genderOf(doc, nameFirst, run.last, honorific, context, lexicon),
    heading: evidence.titleCase[doc.paragraphOf[run.first] as number] === true,
    roleOnly,
    person: 0,
    organization: 0,
    place: 0,
    group: 0,
  };
  weighName(doc, candidate, own, lexicon, evidence);
  return candidate;
}

function from(words: readonly Token[], first: number): readonly Token[] {
  return first === 0 ? words : words.slice(first);
}

/** A plain verb of saying follows: "Governor says". */
function saysNext(doc: Quoted, at: number): boolean {
  const verb = doc.tokens[at]?.verb;
  return verb !== undefined && verb.strength >= 2 && verb.form !== 'base' && verb.form !== 'ing';
}

function genderOf(
  doc: Quoted,
  first: number,
  end: number,
  honorific: string | null,
  context: NameContext,
  lexicon: Lexicon,
): Gender {
  const title =
    honorific === null ? 'u' : (lexicon.honorifics.get(honorific) ?? lexicon.roles.get(honorific) ?? 'u');
  if (title !== 'u') return title;
  if (context.gender !== 'u') return context.gender;
  const given = doc.tokens[first];
  if (!given || !isA(given, GIVEN_PART) || (end - first === 1 && honorific !== null)) return 'u';
  return lexicon.givenNames.get(given.lower) ?? lexicon.givenNames.get(firstPart(given.lower)) ?? 'u';
}

function draft(doc: Quoted, c: NameCandidate, lexicon: Lexicon, kind: MentionKind): MentionDraft {
  const last = doc.tokens[c.end - 1] as Token;
  const title = c.honorific === null ? undefined : doc.tokens[c.nameFirst - 1];
  const spoken = title && isAddress(title, lexicon) ? c.nameFirst - 1 : c.nameFirst;
  return mentionDraft(doc, {
    start: startOf(doc, c.roleOnly ? c.first : spoken),
    end: endOf(doc, c.end - 1),
    type: c.roleOnly ? 'nominal' : 'name',
    kind,
    gender: kind === 'person' ? c.gender : 'u',
    plural: kind === 'group' && last.lower.endsWith('s'),
    firstToken: c.first,
    endToken: c.end,
    head: surnameToken(doc, c),
    name: doc.text.slice(startOf(doc, c.nameFirst), endOf(doc, c.end - 1)),
    honorific: c.honorific,
    role: roleSpan(doc, c, lexicon),
  });
}

/** The description before the name without mere forms of address, else the apposition behind it. */
function roleSpan(doc: Quoted, c: NameCandidate, lexicon: Lexicon): Span | null {
  const from = c.context.roleFirst >= 0 ? c.context.roleFirst : c.first;
  let to = c.roleOnly ? c.end : c.nameFirst;
  while (!c.roleOnly && to > from && isMereAddress(doc.tokens[to - 1] as Token, lexicon)) to--;
  if (from < to) return tokenSpan(doc, from, to);
  return c.context.describedBefore?.span ?? c.context.apposition;
}
