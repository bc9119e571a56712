import type { MentionKind, Quoted, Token, TokenRange } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';
import type { MentionDraft } from './mention-draft.ts';
import { type NameContext, nameContext } from './name-context.ts';
import { nameRuns } from './name-runs.ts';
import { beginsSentence, type TextEvidence } from './text-evidence.ts';

/** A name with what speaks for each kind, before the whole text has had its say. */
interface Candidate {
  readonly first: number;
  readonly nameFirst: number;
  readonly end: number;
  readonly honorific: string | null;
  readonly context: NameContext;
  readonly gender: Gender;
  readonly heading: boolean;
  readonly roleOnly: boolean;
  person: number;
  organization: number;
  place: number;
  group: number;
}

const PLACE_PREPOSITIONS = new Set('in at near from to across outside into throughout around'.split(' '));
const PLACE_WORDS = new Set(
  'street road avenue county park river island islands city bridge square lake beach valley mountain mountains bay sea ocean coast airport station building tower hall house hotel stadium arena strait sound'.split(
    ' ',
  ),
);
const NAME_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const COMPANY_SUFFIXES = new Set(['inc', 'ltd', 'llc', 'plc']);
const MAX_PERSON_WORDS = 5;
const NEUTRAL_ADDRESSES = new Set(
  'dr prof rev mx hon sen rep gov gen col lt sgt capt maj cmdr adm cllr det insp supt pc dc ds di dci'.split(
    ' ',
  ),
);
const LOCATING = new Set('in at near across outside throughout'.split(' '));
const MIN_ACTS = 2;
const ACTING_WEIGHT = 2;
const LISTED_WEIGHT = 2;

/** Finds the names of persons, organizations, groups and places, each with its honorific and role. */
export function findNames(doc: Quoted, lexicon: Lexicon, evidence: TextEvidence): MentionDraft[] {
  const candidates: Candidate[] = [];
  for (const run of nameRuns(doc, lexicon, evidence)) {
    const candidate = split(doc, run, lexicon, evidence);
    if (candidate) candidates.push(candidate);
  }
  learnFromText(doc, candidates, lexicon);
  const known = new Set(candidates.filter((c) => !c.heading).flatMap((c) => wordsOf(doc, c)));
  const byLastWord = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.heading || candidate.roleOnly) continue;
    const word = (doc.tokens[candidate.end - 1] as Token).lower;
    const list = byLastWord.get(word);
    if (list) list.push(candidate);
    else byLastWord.set(word, [candidate]);
  }
  const drafts: MentionDraft[] = [];
  for (const candidate of candidates) {
    if (candidate.heading && !candidate.roleOnly)
      drafts.push(...fromHeading(doc, candidate, byLastWord, known, lexicon));
    else drafts.push(draft(doc, candidate, lexicon));
  }
  return drafts;
}

function wordsOf(doc: Quoted, c: Candidate): string[] {
  return doc.tokens.slice(c.nameFirst, c.end).map((token) => token.lower);
}

/** Parts a run into title and name: "US Defence Secretary | Pete Hegseth", and weighs what kind of name it is. */
function split(doc: Quoted, run: TokenRange, lexicon: Lexicon, evidence: TextEvidence): Candidate | null {
  const lower = doc.tokens.slice(run.first, run.last).map((token) => token.lower);
  const whole = lower.join(' ');
  const heading = evidence.titleCase[(doc.tokens[run.first] as Token).paragraph] === true;
  let nameFirst = run.first;
  let honorific: string | null = null;
  let roleOnly = false;
  if (!lexicon.organizations.has(whole) && !isOrganizationRun(lower, lexicon)) {
    const title = titleEnd(lower, lexicon, evidence);
    if (title === lower.length) roleOnly = true;
    else if (title > 0) {
      nameFirst = run.first + title;
      honorific = lower[title - 1] ?? null;
    } else nameFirst = run.first + demonymPrefix(lower, lexicon);
    nameFirst += foreignPrefix(lower.slice(nameFirst - run.first), lexicon, evidence);
  }
  if (
    roleOnly &&
    run.last - run.first === 1 &&
    beginsSentence(doc, run.first) &&
    !saysNext(doc, run.last, lexicon)
  )
    return null;
  const context = nameContext(doc, nameFirst === run.first ? nameFirst : run.first, run.last, lexicon);
  const candidate: Candidate = {
    first: context.roleFirst >= 0 && nameFirst === run.first ? context.roleFirst : run.first,
    nameFirst,
    end: run.last,
    honorific,
    context,
    gender: genderOf(doc, nameFirst, run.last, honorific, context, lexicon),
    heading,
    roleOnly,
    person: 0,
    organization: 0,
    place: 0,
    group: 0,
  };
  weigh(doc, candidate, lexicon);
  return candidate;
}

/** A plain verb of saying follows: "Governor says". */
function saysNext(doc: Quoted, at: number, lexicon: Lexicon): boolean {
  const verb = lexicon.reportingVerbs.get(doc.tokens[at]?.lower ?? '');
  return verb !== undefined && verb.strength >= 2 && verb.form !== 'base' && verb.form !== 'ing';
}

function isOrganizationRun(lower: readonly string[], lexicon: Lexicon): boolean {
  const last = lower.at(-1) ?? '';
  if (COMPANY_SUFFIXES.has(last)) return true;
  if (lower.length > 1 && lexicon.organizationWords.has(last) && !lexicon.givenNames.has(lower[0] ?? ''))
    return !lexicon.honorifics.has(lower[0] ?? '');
  const link = lower.findIndex((word) => word === 'of' || word === 'for');
  return link > 0 && lexicon.organizationWords.has(lower[link - 1] ?? '');
}

/** Number of words of the title at the run's start; all of them where the run is a title alone, 0 where none is. */
function titleEnd(lower: readonly string[], lexicon: Lexicon, evidence: TextEvidence): number {
  let end = 0;
  for (let k = 0; k < lower.length; k++) {
    const word = lower[k] as string;
    const previous = lower[k - 1] ?? '';
    const title = lexicon.honorifics.has(word) || lexicon.roles.has(word);
    if (!title) continue;
    if (k === lower.length - 1 && evidence.surnames.has(word)) continue;
    // A title word behind a given name is a surname (Stephen King), unless it opens the run.
    if (
      k > 0 &&
      lexicon.givenNames.has(previous) &&
      !lexicon.honorifics.has(previous) &&
      !lexicon.roles.has(previous)
    )
      continue;
    if (k === 0 && lexicon.givenNames.has(word) && !lexicon.honorifics.has(word)) continue;
    end = k + 1;
  }
  // "Mr King": behind a mere form of address a title word is a surname.
  if (end === lower.length && end > 1 && isAddress(lower[end - 2] ?? '', lexicon)) return end - 1;
  if (end === 0) return 0;
  if (lower[end] === 'of') {
    const given = lower.findIndex((word, k) => k > end && lexicon.givenNames.has(word));
    if (given > 0) return given;
    return ofComplementEnd(lower, end + 1, lexicon, evidence);
  }
  const rest = lower.slice(end);
  if (rest.length > 0 && rest.every((word) => NAME_SUFFIXES.has(word))) return 0;
  if (end === lower.length && lower.length > 1) {
    // "Wayne King": a given name and a title word; "Foreign Secretary": a title alone.
    return lexicon.givenNames.has(lower[0] ?? '') &&
      !lexicon.honorifics.has(lower[0] ?? '') &&
      !lexicon.roles.has(lower[0] ?? '')
      ? 0
      : end;
  }
  return end;
}

/**
 * After "Secretary of", "President of the": the whole is a title where a place or an organization ends it
 * ("President of the United States"), else its last word is a name ("Secretary of State Vale").
 */
function ofComplementEnd(
  lower: readonly string[],
  from: number,
  lexicon: Lexicon,
  evidence: TextEvidence,
): number {
  const start = lower[from] === 'the' ? from + 1 : from;
  const complement = lower.slice(start).join(' ');
  const last = lower.at(-1) ?? '';
  if (lower.length - start < 2 || lexicon.places.has(complement) || lexicon.organizations.has(complement))
    return lower.length;
  return evidence.lower.has(last) || lexicon.organizationWords.has(last) || lexicon.places.has(last)
    ? lower.length
    : lower.length - 1;
}

/** A form of address that is no office: "mr", "dame"; not "prime" of "prime minister". */
function isAddress(word: string, lexicon: Lexicon): boolean {
  const gender = lexicon.honorifics.get(word);
  return gender !== undefined && !lexicon.roles.has(word) && (gender !== 'u' || NEUTRAL_ADDRESSES.has(word));
}

/** "Republican Donald Trump" begins with no part of the name; "British Airways" does. */
function demonymPrefix(lower: readonly string[], lexicon: Lexicon): number {
  let skip = 0;
  while (
    skip < lower.length - 1 &&
    (lexicon.demonyms.has(lower[skip] ?? '') || lower[skip] === 'us' || lower[skip] === 'uk')
  )
    skip++;
  return skip > 0 && lexicon.givenNames.has(lower[skip] ?? '') && lower.length - skip >= 2 ? skip : 0;
}

/**
 * Words before the given name that are no part of it: "State | Hillary Vale" (behind "then-Secretary of"),
 * "Daily Post | Lacerda". Returns how many there are.
 */
function foreignPrefix(lower: readonly string[], lexicon: Lexicon, evidence: TextEvidence): number {
  if (lexicon.givenNames.has(lower[0] ?? '') || lexicon.organizations.has(lower.join(' '))) return 0;
  for (let k = 1; k < lower.length; k++) {
    const word = lower[k] as string;
    const prefix = lower.slice(0, k);
    if (lexicon.organizations.has(prefix.join(' ')) && evidence.surnames.has(word) && k === lower.length - 1)
      return k;
    if (!lexicon.givenNames.has(word) || k > lower.length - 2) continue;
    const known = prefix.every(
      (part) =>
        lexicon.organizationWords.has(part) ||
        lexicon.places.has(part) ||
        lexicon.demonyms.has(part) ||
        evidence.lower.has(part),
    );
    return known || lexicon.organizations.has(prefix.join(' ')) || lexicon.places.has(prefix.join(' '))
      ? k
      : 0;
  }
  return 0;
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
  const given = doc.tokens[first]?.lower ?? '';
  if (end - first === 1 && honorific !== null) return 'u';
  return lexicon.givenNames.get(given) ?? lexicon.givenNames.get(given.split('-')[0] ?? '') ?? 'u';
}

function weigh(doc: Quoted, c: Candidate, lexicon: Lexicon): void {
  const tokens = doc.tokens.slice(c.nameFirst, c.end);
  const lower = tokens.map((token) => token.lower);
  const whole = lower.join(' ');
  const count = lower.length;
  const first = tokens[0] as Token;
  const last = lower.at(-1) ?? '';
  const before = doc.tokens[c.first - 1];
  const after = doc.tokens[c.end];
  if (c.roleOnly) {
    c.person += 2;
    return;
  }
  if (c.honorific) c.person += lexicon.honorifics.has(c.honorific) ? 3.5 : 2.5;
  if (c.context.roleHead >= 0) c.person += 2;
  if (c.context.age) c.person += 2.5;
  if (c.context.who) c.person += count > 1 ? 1.9 : 1.2;
  if (c.context.describedBefore) c.person += 2;
  if (c.context.actsAfter && count > 1 && count <= 3) c.person += 0.8;
  if (c.context.appositionHead) {
    if (
      lexicon.organizationWords.has(c.context.appositionHead) &&
      !lexicon.roles.has(c.context.appositionHead)
    )
      c.organization += 1.5;
    else c.person += 2;
  }
  const given =
    lexicon.givenNames.has(first.lower) || lexicon.givenNames.has(first.lower.split('-')[0] ?? '');
  if (given && count > 1) c.person += 2.5;
  if (given && count === 1) c.person += 1;
  if (count > 1 && tokens.some((token, k) => k > 0 && /^\p{Lu}\.?$/u.test(token.text))) c.person += 1;
  if (/^\p{Lu}\./u.test(first.text) && first.text.length <= 6 && count === 2) c.person += 1.5;
  if (NAME_SUFFIXES.has(last)) c.person += 1.5;
  if (
    tokens.some(
      (token, k) => k > 0 && token.shape === 'lower' && !['of', 'for', 'and', 'the'].includes(token.lower),
    )
  )
    c.person += 0.8;
  const verb = after && lexicon.reportingVerbs.get(after.lower);
  if (verb && verb.strength >= 2 && count >= 2 && count <= 3) c.person += 1;
  if (count > MAX_PERSON_WORDS) c.person -= 3;

  if (isOrganizationRun(lower, lexicon)) c.organization += 3.2;
  else if (count > 1 && lower.some((word) => lexicon.organizationWords.has(word))) c.organization += 1.2;
  if (lexicon.organizations.has(whole)) c.organization += 4;
  if (count === 1 && lexicon.organizationNouns.has(whole)) c.organization += 3.5;
  if (count > 1 && lexicon.documentNouns.has(last)) c.person -= 2;
  if (
    count === 1 &&
    first.shape === 'upper' &&
    first.text.length <= 7 &&
    first.text.length > 1 &&
    !lexicon.places.has(whole)
  )
    c.organization += 1.6;
  if (
    count > 1 &&
    first.shape === 'upper' &&
    first.text.length <= 5 &&
    !c.honorific &&
    !/\./.test(first.text)
  )
    c.organization += 0.7;
  if (before?.lower === 'the' && !c.honorific && c.context.roleHead < 0) c.organization += 1.1;
  if (tokens.some((token) => token.text === '&' || token.lower === 'of')) c.organization += 0.8;

  if (lexicon.places.has(whole)) c.place += 3;
  if (count > 1 && PLACE_WORDS.has(last)) c.place += 3;
  if (before && PLACE_PREPOSITIONS.has(before.lower) && count <= 3 && !c.honorific) c.place += 1.2;
  if (after?.text === ',' && lexicon.places.has(doc.tokens[c.end + 1]?.lower ?? '')) c.place += 1.5;

  if (count === 1 && lexicon.demonyms.has(last)) c.group += 4;
  if (count === 1 && last.endsWith('s') && lexicon.demonyms.has(last.slice(0, -1))) c.group += 4;
  if (count === 1 && first.text.startsWith('@')) c.person += 1;
}

/** A surname that is a person's elsewhere in the text is that person's here; a later surname vouches for a full name. */
function learnFromText(doc: Quoted, candidates: readonly Candidate[], lexicon: Lexicon): void {
  shareEvidence(doc, candidates, lexicon);
  const single = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.end - c.nameFirst !== 1 || c.heading) continue;
    const word = (doc.tokens[c.nameFirst] as Token).lower;
    const list = single.get(word);
    if (list) list.push(c);
    else single.set(word, [c]);
  }
  listNeighbours(doc, candidates);
  const surnames = new Map<string, number>();
  for (const c of candidates) {
    const count = c.end - c.nameFirst;
    if (count < 2 || count > MAX_PERSON_WORDS || c.heading || c.roleOnly) continue;
    const surname = surnameOf(doc, c);
    if (
      c.organization < 2 &&
      c.place < 3 &&
      single.get(surname)?.some((s) => s.organization < 2 && s.place < 3 && s.group === 0)
    )
      c.person += 1.2;
    if (kindOf(c) === 'person') surnames.set(surname, Math.max(surnames.get(surname) ?? 0, 1));
  }
  for (const [word, list] of single) {
    const titled = list.some((c) => c.honorific !== null && c.person >= 2);
    const known = surnames.has(word) || titled;
    for (const c of list) if (known) c.person += 3.5;
  }
  const firstNames = new Set<string>();
  for (const c of candidates)
    if (c.end - c.nameFirst > 1 && kindOf(c) === 'person')
      firstNames.add((doc.tokens[c.nameFirst] as Token).lower);
  for (const [word, list] of single)
    if (firstNames.has(word) && !surnames.has(word)) for (const c of list) c.person += 1;
}

/**
 * The same words are the same name: what one place tells of its kind holds for all. A name that acts (says, told) and
 * never stands behind "in" or "at" is nobody's town.
 */
function shareEvidence(doc: Quoted, candidates: readonly Candidate[], lexicon: Lexicon): void {
  const byName = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.heading || c.roleOnly) continue;
    const key = wordsOf(doc, c).join(' ');
    const list = byName.get(key);
    if (list) list.push(c);
    else byName.set(key, [c]);
  }
  for (const [name, list] of byName) {
    const acts = list.filter((c) => c.context.actsAfter).length;
    const located = list.filter((c) => LOCATING.has(doc.tokens[c.first - 1]?.lower ?? '')).length; // Countries and companies act too ("Britain says"): only a word that is a given name may be a person for it.
    const actor = acts >= MIN_ACTS && located === 0 && lexicon.givenNames.has(name);
    const person = Math.max(...list.map((c) => c.person)) + (actor ? ACTING_WEIGHT : 0);
    const organization = Math.max(...list.map((c) => c.organization));
    const place = actor ? 0 : Math.max(...list.map((c) => c.place));
    for (const c of list) {
      c.person = person;
      c.organization = organization;
      c.place = place;
    }
  }
}

/** In a list of names ("Ida Vale, Heth Ledder and Al Pazos") one sure person vouches for the next. */
function listNeighbours(doc: Quoted, candidates: readonly Candidate[]): void {
  for (let k = 1; k < candidates.length; k++) {
    const a = candidates[k - 1] as Candidate;
    const b = candidates[k] as Candidate;
    if (!listed(doc, a, b) || full(a) === false || full(b) === false) continue;
    if (kindOf(a) === 'person' && b.organization < 1.5 && b.place < 2) b.person += LISTED_WEIGHT;
    else if (kindOf(b) === 'person' && a.organization < 1.5 && a.place < 2) a.person += LISTED_WEIGHT;
  }
}

function full(c: Candidate): boolean {
  const count = c.end - c.nameFirst;
  return !c.heading && !c.roleOnly && count >= 2 && count <= 3;
}

/** Only a comma, an "and", or both stand between the two names. */
function listed(doc: Quoted, a: Candidate, b: Candidate): boolean {
  const gap = b.first - a.end;
  if (gap < 1 || gap > 2 || doc.tokens[a.end]?.paragraph !== doc.tokens[b.first]?.paragraph) return false;
  for (let at = a.end; at < b.first; at++)
    if (![',', 'and', 'or', '&'].includes(doc.tokens[at]?.lower ?? '')) return false;
  return true;
}

function surnameOf(doc: Quoted, c: Candidate): string {
  let at = c.end - 1;
  while (at > c.nameFirst && NAME_SUFFIXES.has((doc.tokens[at] as Token).lower)) at--;
  return (doc.tokens[at] as Token).lower;
}

function kindOf(c: Candidate): MentionKind {
  const best = Math.max(c.person, c.organization, c.place, c.group);
  if (best < 1) return 'other';
  if (c.person === best) return c.person >= 1.9 || c.honorific !== null ? 'person' : 'other';
  if (c.organization === best) return c.organization >= 1.5 ? 'organization' : 'other';
  return c.place === best ? 'place' : 'group';
}

/** In a heading every word has a capital: keep only what the running text knows as a name. */
function fromHeading(
  doc: Quoted,
  c: Candidate,
  byLastWord: ReadonlyMap<string, readonly Candidate[]>,
  known: ReadonlySet<string>,
  lexicon: Lexicon,
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  for (let at = c.nameFirst; at < c.end; ) {
    let end = at;
    while (
      end < c.end &&
      known.has((doc.tokens[end] as Token).lower) &&
      (doc.tokens[end] as Token).shape !== 'lower'
    )
      end++;
    let found: Candidate | undefined;
    for (; end > at && !found; end--)
      found = byLastWord.get((doc.tokens[end - 1] as Token).lower)?.find((o) => sameWords(doc, o, at, end));
    if (!found) {
      at++;
      continue;
    }
    end++;
    const kind = kindOf(found);
    drafts.push(
      draft(
        doc,
        {
          ...c,
          first: at,
          nameFirst: at,
          end,
          honorific: null,
          gender: found.gender,
          context: nameContext(doc, at, end, lexicon),
        },
        lexicon,
        kind,
      ),
    );
    at = end;
  }
  return drafts;
}

/** The tokens `at` to `end` are the candidate's name or its last word. */
function sameWords(doc: Quoted, c: Candidate, at: number, end: number): boolean {
  const count = end - at;
  if (count !== c.end - c.nameFirst && count !== 1) return false;
  for (let k = 1; k <= count; k++) {
    if (doc.tokens[end - k]?.lower !== doc.tokens[c.end - k]?.lower) return false;
  }
  return true;
}

function draft(doc: Quoted, c: Candidate, lexicon: Lexicon, kind: MentionKind = kindOf(c)): MentionDraft {
  const words = doc.tokens.slice(c.nameFirst, c.end);
  const title = c.honorific !== null && c.nameFirst > 0 ? (doc.tokens[c.nameFirst - 1] as Token) : null;
  const spoken = title !== null && spokenTitle(title, lexicon);
  const start = c.roleOnly
    ? (doc.tokens[c.first] as Token).start
    : spoken
      ? title.start
      : (words[0] as Token).start;
  const last = words.at(-1) as Token;
  let head = c.end - 1;
  while (head > c.nameFirst && NAME_SUFFIXES.has((doc.tokens[head] as Token).lower)) head--;
  return {
    start,
    end: last.end,
    type: c.roleOnly ? 'nominal' : 'name',
    kind,
    gender: kind === 'person' ? c.gender : 'u',
    plural: kind === 'group' && last.lower.endsWith('s'),
    firstToken: c.first,
    endToken: c.end,
    head,
    name: doc.text.slice((words[0] as Token).start, last.end),
    honorific: c.honorific,
    role: roleSpan(doc, c, lexicon),
  };
}

/** "Mr", "Sir", "Dr.": belongs to the name, tells no role. */
function spokenTitle(token: Token, lexicon: Lexicon): boolean {
  return isAddress(token.lower, lexicon);
}

function roleSpan(doc: Quoted, c: Candidate, lexicon: Lexicon): Span | null {
  if (c.roleOnly)
    return { start: (doc.tokens[c.first] as Token).start, end: (doc.tokens[c.end - 1] as Token).end };
  const from = c.context.roleFirst >= 0 ? c.context.roleFirst : c.first;
  let to = c.nameFirst;
  while (to > from && spokenTitle(doc.tokens[to - 1] as Token, lexicon)) to--;
  if (from < to) return { start: (doc.tokens[from] as Token).start, end: (doc.tokens[to - 1] as Token).end };
  return c.context.apposition;
}
