import type { Analysis, Entity, Rule, Statement, StatementKind } from '../../model/analysis.ts';
import type { NamedEntity, Quotation, ReportedSpeech, SourceChoice, Turned } from '../../model/document.ts';
import { byStart, contains, type Span } from '../../model/span.ts';
import { quotationKind } from './quotation-kind.ts';

/** A description is marked as a figure's mention from this probability on. */
const SURE_DESCRIPTION = 0.8;
/** Under this probability no name is given: unsure is said to be unsure. */
const MIN_CONFIDENCE = 0.35;

/** From this probability on two sources are taken to contradict each other. */
const SURE = 0.7;

interface Draft {
  kind: StatementKind;
  spans: Span[];
  quotations: Span[];
  source: SourceChoice;
}

/**
 * Adds the answer: statements in order of the text with the entities that are named or that speak. A quotation that a
 * reporting clause splits within its sentence, or that runs over paragraphs, is one statement with several spans.
 */
export function collectStatements(doc: Turned): Analysis {
  const drafts = [...fromQuotations(doc)].sort((a, b) => byStart(a.spans[0] as Span, b.spans[0] as Span));
  const speaking = new Set(drafts.map((draft) => speakerOf(draft.source)).filter((entity) => entity >= 0));
  const kept = doc.entities.filter((entity) => speaking.has(entity.index) || isNamed(entity));
  const mentions = mentionsOf(doc, kept);
  const first = (entity: NamedEntity) => mentions[entity.index]?.[0]?.start ?? 0;
  kept.sort((a, b) => first(a) - first(b) || a.index - b.index);
  const ids = new Map(kept.map((entity, k) => [entity.index, `e${k + 1}`]));
  const { language, text, title, byline, publisher, published, url } = doc;
  return {
    language,
    title,
    byline,
    publisher,
    published,
    url,
    text,
    entities: kept.map((entity) =>
      toEntity(entity, ids.get(entity.index) ?? '', mentions[entity.index] ?? []),
    ),
    statements: drafts.map((draft, k) => toStatement(doc, draft, k, ids)),
  };
}

function* fromQuotations(doc: Turned): Generator<Draft> {
  const taken = new Set<number>();
  for (const [turn, inside] of quotationsWithin(doc, doc.turns)) {
    for (const quotation of inside) taken.add(quotation.index);
    yield { kind: 'direct', spans: [...turn.spans], quotations: [...turn.spans], source: turn.source };
  }
  const inTurns = reportedInTurns(doc);
  const quotationsIn = quotationsWithin(doc, doc.reported);
  for (const speech of doc.reported) {
    if (inTurns.has(speech)) continue;
    const inside = quotationsIn.get(speech) ?? [];
    const choices = inside.flatMap((quotation) => doc.choices[quotation.index] ?? []);
    if (ofDifferentSpeakers(choices)) continue;
    for (const quotation of inside) taken.add(quotation.index);
    yield {
      kind: inside.length > 0 ? 'mixed' : 'indirect',
      spans: [...speech.spans],
      quotations: inside.map(({ start, end }) => ({ start, end })),
      source: surest(speech.source, choices[0]),
    };
  }
  let open: Draft | null = null;
  let last: Quotation | null = null;
  for (const quotation of doc.quotations) {
    const source = doc.choices[quotation.index];
    if (!source || taken.has(quotation.index)) continue;
    const span = { start: quotation.start, end: quotation.end };
    if (open && last && joins(doc, last, quotation, open.source, source)) {
      open.spans.push(span);
      open.quotations.push(span);
    } else {
      if (open) yield open;
      open = { kind: quotationKind(doc, quotation), spans: [span], quotations: [span], source };
    }
    last = quotation;
  }
  if (open) yield open;
}

/** The cue's subject and the quotation's own source are two readings of one statement. */
function surest(reported: SourceChoice, quoted: SourceChoice | undefined): SourceChoice {
  return quoted && quoted.confidence > reported.confidence ? quoted : reported;
}

/** Mara Vale called it “a joke” and Tom Orr “a coffin”: two statements, not one. */
function ofDifferentSpeakers(choices: readonly SourceChoice[]): boolean {
  const sure = choices.filter((choice) => choice.entity >= 0 && choice.confidence >= SURE);
  return sure.some((choice) => choice.entity !== sure[0]?.entity);
}

/** For each reported speech the quotations that it holds and that are statements; spans do not overlap. */
function quotationsWithin(
  doc: Turned,
  speeches: readonly ReportedSpeech[],
): Map<ReportedSpeech, Quotation[]> {
  const spans = speeches.flatMap((speech) => speech.spans.map((span) => ({ span, speech })));
  spans.sort((a, b) => byStart(a.span, b.span));
  const found = new Map<ReportedSpeech, Quotation[]>(speeches.map((speech) => [speech, []]));
  let k = 0;
  for (const quotation of doc.quotations) {
    while (k < spans.length && (spans[k]?.span.end ?? 0) < quotation.end) k++;
    const candidate = spans[k];
    if (!candidate || !doc.choices[quotation.index] || !contains(candidate.span, quotation)) continue;
    found.get(candidate.speech)?.push(quotation);
  }
  return found;
}

/** What is reported within a turn is the turn's own. */
function reportedInTurns(doc: Turned): Set<ReportedSpeech> {
  const within = new Set<ReportedSpeech>();
  if (doc.turns.length === 0) return within;
  const spans = doc.turns.flatMap((turn) => turn.spans).sort(byStart);
  let k = 0;
  for (const speech of [...doc.reported].sort((a, b) => byStart(a.spans[0] as Span, b.spans[0] as Span))) {
    const first = speech.spans[0] as Span;
    while (k < spans.length && (spans[k] as Span).end <= first.start) k++;
    const turn = spans[k];
    if (turn && contains(turn, first)) within.add(speech);
  }
  return within;
}

/** The quotation carries on the last one: over a paragraph's end, or behind the clause that splits its sentence. */
function joins(
  doc: Turned,
  last: Quotation,
  quotation: Quotation,
  before: SourceChoice,
  source: SourceChoice,
): boolean {
  if (before.entity !== source.entity) return false;
  if (quotation.continues === last.index) return true;
  if (quotation.sentence !== last.sentence || quotation.index !== last.index + 1) return false;
  const cue = source.cue >= 0 ? doc.cues[source.cue] : undefined;
  const between =
    cue !== undefined && last.endToken <= cue.firstToken && cue.endToken <= quotation.firstToken;
  // “That,” he added, “is a promise”: no full stop parts the halves.
  const mark = quotation.outer.start < quotation.start ? quotation.firstToken - 1 : quotation.firstToken;
  const goesOn = doc.tokens[quotation.firstToken]?.shape === 'lower' || doc.tokens[mark - 1]?.text === ',';
  return between && goesOn && doc.tokens[last.endToken - 1]?.text === ',';
}

function speakerOf(source: SourceChoice): number {
  return source.confidence >= MIN_CONFIDENCE ? source.entity : -1;
}

function isNamed(entity: NamedEntity): boolean {
  return entity.kind === 'person' || entity.kind === 'organization';
}

/** For each entity that is kept the spans that name it: names, and descriptions that are led to it with confidence. */
function mentionsOf(doc: Turned, kept: readonly NamedEntity[]): (Span[] | undefined)[] {
  const mentions: (Span[] | undefined)[] = Array(doc.entities.length).fill(undefined);
  for (const { index } of kept) mentions[index] = [];
  for (const mention of doc.mentions) {
    if (mention.type === 'pronoun') continue;
    const referent = doc.referents[mention.index]?.[0];
    if (
      !referent ||
      (mention.type === 'nominal' && (mention.kind === 'document' || referent.probability < SURE_DESCRIPTION))
    )
      continue;
    const list = mentions[referent.entity];
    const last = list?.at(-1);
    if (list && (!last || last.end <= mention.start)) list.push({ start: mention.start, end: mention.end });
  }
  return mentions;
}

function toEntity(entity: NamedEntity, id: string, mentions: readonly Span[]): Entity {
  const { name, role, kind } = entity;
  return { id, name, kind: kind === 'place' || kind === 'other' ? 'organization' : kind, role, mentions };
}

function toStatement(doc: Turned, draft: Draft, k: number, ids: ReadonlyMap<number, string>): Statement {
  const { source } = draft;
  const speaker = ids.get(speakerOf(source)) ?? null;
  const mention = source.mention >= 0 && source.rule !== 'none' ? doc.mentions[source.mention] : undefined;
  const cue = source.cue >= 0 ? doc.cues[source.cue] : undefined;
  const rule: Rule = mention ? source.rule : 'none';
  return {
    id: `s${k + 1}`,
    kind: draft.kind,
    spans: draft.spans,
    quotations: draft.quotations,
    speaker,
    source: mention ? { start: mention.start, end: mention.end } : null,
    cue: cue ? { start: cue.start, end: cue.end } : null,
    rule,
    confidence: speaker === null ? 0 : Math.round(source.confidence * 1000) / 1000,
  };
}
