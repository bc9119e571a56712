import { howSure } from '../formats/how-sure.ts';
import type { Analysis, Entity, Statement } from '../model/analysis.ts';
import type { Paragraph } from '../model/article.ts';
import { countWords } from '../model/count-words.ts';
import { quotationMarks } from '../model/quotation-marks.ts';
import { statementPieces } from '../model/statement-pieces.ts';
import type { Voice } from '../model/voices.ts';
import { faceOf } from '../ui/face-of.ts';
import { quotedList } from '../ui/sentences.ts';
import type { SpeakerView, StatementView, Tick } from '../ui/view.ts';
import { say } from '../ui/words.ts';
import { attributionOf } from './attribution-of.ts';
import { type ParagraphCounter, paragraphCounter } from './paragraph-counter.ts';
import { uniqueKeys } from './unique-keys.ts';

/**
 * The rows of the panel: each named speaker, most words first, then one row for all sources without a name and one
 * for all statements nobody was found for. Only who says something has a row.
 */
export function listSpeakers(
  analysis: Analysis,
  paragraphs: readonly Paragraph[],
  voices: Readonly<Record<string, Voice>>,
): SpeakerView[] {
  const { text, statements } = analysis;
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const counter = paragraphCounter(paragraphs);
  const total = countWords(
    text,
    statements.flatMap(({ spans }) => spans),
  );
  const rows = new Map<string, Row>();
  for (const statement of statements) {
    const entity = (statement.speaker && entities.get(statement.speaker)) || null;
    const id = rowId(entity);
    const row = rows.get(id) ?? { id, entities: new Set(), statements: [] };
    rows.set(id, row);
    if (entity) row.entities.add(entity);
    row.statements.push(statement);
  }
  const rowKey = uniqueKeys();
  const statementKey = uniqueKeys();
  return [...rows.values()]
    .map((row) => speakerView(analysis, voices, row, total, counter, { rowKey, statementKey }))
    .sort((a, b) => rank(a) - rank(b) || b.share - a.share);
}

interface Row {
  readonly id: string;
  readonly entities: Set<Entity>;
  readonly statements: Statement[];
}

interface Keys {
  readonly rowKey: (wanted: string) => string;
  readonly statementKey: (wanted: string) => string;
}

const UNNAMED = 'unnamed';
const NOBODY = 'none';

/** A row that gathers many is no voice, however many words it has. */
function rank({ id }: SpeakerView): number {
  if (id === NOBODY) return 2;
  return id === UNNAMED ? 1 : 0;
}

function rowId(entity: Entity | null): string {
  if (entity === null) return NOBODY;
  return entity.kind === 'person' || entity.kind === 'organization' ? entity.id : UNNAMED;
}

function speakerView(
  analysis: Analysis,
  voices: Readonly<Record<string, Voice>>,
  { id, entities, statements }: Row,
  total: number,
  counter: ParagraphCounter,
  { rowKey, statementKey }: Keys,
): SpeakerView {
  const { text } = analysis;
  const words = countWords(
    text,
    statements.flatMap(({ spans }) => spans),
  );
  const own = countWords(text, statements.flatMap(ownSpans));
  const face = rowFace(id, [...entities], voices);
  return {
    id,
    key: rowKey(id === UNNAMED || id === NOBODY ? id : face.name),
    face,
    statements: statements.map((statement) =>
      statementView(analysis, statement, counter, statementKey(wordsOf(text, statement))),
    ),
    ticks: statements.flatMap((statement) => tickOf(text, statement)),
    share: total === 0 ? 0 : words / total,
    ownShare: words === 0 ? 0 : Math.min(1, own / words),
  };
}

function rowFace(
  id: string,
  entities: readonly Entity[],
  voices: Readonly<Record<string, Voice>>,
): SpeakerView['face'] {
  const [entity = null] = entities;
  if (id === NOBODY || entity === null) return { ...faceOf(null, 'u'), role: say('noSpeakerRole') };
  if (id !== UNNAMED) return faceOf(entity, voices[entity.id] ?? 'u');
  const role = quotedList(entities.map(({ name }) => name));
  return { ...faceOf(entity, 'u'), name: say('unnamedSources'), role };
}

/** Direct words without marks (a transcript, an embedded post) are the speaker's own all the same. */
function ownSpans({ kind, spans, quotations }: Statement): Statement['spans'] {
  return kind === 'direct' && quotations.length === 0 ? spans : quotations;
}

function statementView(
  analysis: Analysis,
  statement: Statement,
  counter: ParagraphCounter,
  key: string,
): StatementView {
  return {
    id: statement.id,
    key,
    kind: statement.kind,
    speaker: statement.speaker,
    pieces: statementPieces(analysis.text, statement),
    marks: quotationMarks(analysis.text, statement),
    attribution: attributionOf(analysis, statement),
    place: counter.placeOf(statement.spans[0]?.start ?? 0),
    confidence: howSure(statement),
  };
}

function wordsOf(text: string, { spans }: Statement): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function tickOf(text: string, { id, kind, spans }: Statement): Tick[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || text.length === 0) return [];
  return [
    {
      id,
      from: first.start / text.length,
      length: (last.end - first.start) / text.length,
      own: kind !== 'indirect',
    },
  ];
}
