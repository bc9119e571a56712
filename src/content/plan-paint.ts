import type { Analysis, Entity, Statement } from '../model/analysis.ts';
import type { PaintChoice } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { Voice } from '../model/voices.ts';
import type { PaintKind } from '../page/highlight.ts';
import '../platform/own-world.ts';

/** Words that get the same paint, as spans of the article's text. */
export interface PlannedPaint {
  readonly kind: PaintKind;
  readonly voice: Voice;
  readonly spans: readonly Span[];
}

/**
 * What to paint for an analysis: quoted words filled, reported ones underlined, and every mention of a named figure
 * dotted, each in its speaker's voice. A figure who does not speak is neutral (`u`); an organization counts as
 * a figure only where it speaks, or every ministry and town hall would be dotted. The reader may have chosen to see
 * less (`choice`).
 */
export function planPaint(
  analysis: Analysis,
  voices: Readonly<Record<string, Voice>>,
  choice = paintChoice(),
): PlannedPaint[] {
  const planned: PlannedPaint[] = [];
  const speakers = new Set<string>();
  for (const statement of analysis.statements) {
    if (statement.speaker !== null) speakers.add(statement.speaker);
    if (isPainted(statement, choice)) planned.push(statementPaint(statement, voices));
  }
  for (const entity of analysis.entities) {
    if (!isFigure(entity, speakers, choice)) continue;
    planned.push({ kind: 'name', voice: voices[entity.id] ?? 'u', spans: entity.mentions });
  }
  return planned;
}

/** The paint that lifts one statement out while its card is open or after a jump, its cue included. */
export function planActivePaint(
  statement: Statement,
  voices: Readonly<Record<string, Voice>>,
): PlannedPaint[] {
  const voice = voiceOf(statement, voices);
  const active: PlannedPaint = { kind: 'active', voice, spans: paintedSpans(statement) };
  return statement.cue === null ? [active] : [active, { kind: 'cue', voice, spans: [statement.cue] }];
}

/** The words of a statement that are painted: what stands in quotation marks, or all of it where nothing does. */
export function paintedSpans({ quotations, spans }: Statement): readonly Span[] {
  return quotations.length > 0 ? quotations : spans;
}

/** Whether the words of a statement are painted. */
export function isPainted({ kind }: Statement, choice = paintChoice()): boolean {
  return choice?.[kind] !== false;
}

/** Whether an entity's mentions are painted, given the ids of those who speak. */
export function isFigure(
  { id, kind }: Entity,
  speakers: ReadonlySet<string>,
  choice = paintChoice(),
): boolean {
  const figures = choice?.figures;
  if (figures === 'none' || (kind !== 'person' && kind !== 'organization')) return false;
  return speakers.has(id) || (kind === 'person' && figures !== 'speakers');
}

/** What the reader has chosen to see; undefined where nobody has handed it over: then everything. */
function paintChoice(): PaintChoice | undefined {
  return globalThis.quothSettings?.paint;
}

function statementPaint(statement: Statement, voices: Readonly<Record<string, Voice>>): PlannedPaint {
  return {
    kind: statement.quotations.length > 0 ? 'direct' : 'paraphrase',
    voice: voiceOf(statement, voices),
    spans: paintedSpans(statement),
  };
}

function voiceOf({ speaker }: Statement, voices: Readonly<Record<string, Voice>>): Voice {
  return speaker === null ? 'u' : (voices[speaker] ?? 'u');
}
