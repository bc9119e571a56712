import type { JSX, Ref } from 'preact';
import { explain } from '../../formats/explain.ts';
import type { Analysis, Statement } from '../../model/analysis.ts';
import { quotationMarks } from '../../model/quotation-marks.ts';
import { statementPieces } from '../../model/statement-pieces.ts';
import type { Voice } from '../../model/voices.ts';
import { Card } from '../../ui/card.tsx';
import { CardFigure } from '../../ui/card-figure.tsx';
import { CardStatement } from '../../ui/card-statement.tsx';
import { faceOf } from '../../ui/face-of.ts';
import { sayKind } from '../../ui/sentences.ts';

/** What a card is about: a statement, or a named figure. */
export interface CardTarget {
  readonly kind: 'statement' | 'entity';
  readonly id: string;
}

interface CardContentProps {
  readonly analysis: Analysis;
  readonly voices: Readonly<Record<string, Voice>>;
  readonly target: CardTarget;
  readonly message: string;
  readonly headRef: Ref<HTMLDivElement>;
  readonly onShow: (statement: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** The card for one target; null where the analysis knows it no more. */
export function CardContent(props: CardContentProps): JSX.Element | null {
  const { analysis, target } = props;
  if (target.kind === 'entity') return <FigureCard {...props} />;
  const statement = analysis.statements.find(({ id }) => id === target.id);
  return statement ? <StatementCard {...props} statement={statement} /> : null;
}

function StatementCard(props: CardContentProps & { readonly statement: Statement }): JSX.Element {
  const { analysis, voices, statement, message, headRef, onStep, onCopy, onClose } = props;
  const { text, language, entities, statements } = analysis;
  const speaker = entities.find(({ id }) => id === statement.speaker) ?? null;
  const face = faceOf(speaker, voices[speaker?.id ?? ''] ?? 'u');
  const same = statements.filter((other) => other.speaker === statement.speaker);
  const { confidence, why } = explain(analysis, statement);
  const { cue } = statement;
  return (
    <Card
      face={face}
      head={statement.kind === 'indirect' ? 'dashed' : 'filled'}
      headRef={headRef}
      onClose={onClose}
    >
      <CardStatement
        face={face}
        kindWords={sayKind(statement)}
        pieces={statementPieces(text, statement)}
        marks={quotationMarks(text, statement)}
        lang={language}
        cue={cue && text.slice(cue.start, cue.end)}
        confidence={confidence}
        why={why}
        step={speaker && { index: same.indexOf(statement) + 1, total: same.length }}
        onStep={onStep}
        onCopy={onCopy}
        message={message}
      />
    </Card>
  );
}

function FigureCard(props: CardContentProps): JSX.Element | null {
  const { analysis, voices, target, headRef, onShow, onClose } = props;
  const { id } = target;
  const entity = analysis.entities.find((one) => one.id === id);
  if (!entity) return null;
  const said = analysis.statements.filter(({ speaker }) => speaker === id);
  return (
    <Card face={faceOf(entity, voices[id] ?? 'u')} head="dotted" headRef={headRef} onClose={onClose}>
      <CardFigure
        statements={said.map((statement) => ({
          id: statement.id,
          kind: statement.kind,
          pieces: statementPieces(analysis.text, statement),
          marks: quotationMarks(analysis.text, statement),
        }))}
        lang={analysis.language}
        onShow={onShow}
      />
    </Card>
  );
}
