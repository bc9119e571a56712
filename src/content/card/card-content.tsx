import type { JSX, Ref } from 'preact';
import { explain } from '../../formats/explain.ts';
import type { Analysis, Entity, Statement } from '../../model/analysis.ts';
import { likelyFigures } from '../../model/likely-figures.ts';
import { quotationMarks } from '../../model/quotation-marks.ts';
import { statementPieces } from '../../model/statement-pieces.ts';
import type { Voice } from '../../model/voices.ts';
import { Card } from '../../ui/card.tsx';
import { CardActs, LookUpButton } from '../../ui/card-acts.tsx';
import { CardCorrection } from '../../ui/card-correction.tsx';
import { CardFigure } from '../../ui/card-figure.tsx';
import { CardLookUp } from '../../ui/card-look-up.tsx';
import { CardStatement } from '../../ui/card-statement.tsx';
import { CardStep } from '../../ui/card-step.tsx';
import { CardTold } from '../../ui/card-told.tsx';
import { faceOf } from '../../ui/face-of.ts';
import { inSentence } from '../../ui/in-sentence.ts';
import { sayKind, stepOf } from '../../ui/sentences.ts';
import type { ListedStatement } from '../../ui/statement-list.tsx';
import type { Face } from '../../ui/view.ts';
import { WORDING } from '../../ui/wording.ts';
import { say } from '../../ui/words.ts';
import type { CardDeeds, CardTarget, CardView } from './card-view.ts';

interface CardContentProps {
  readonly analysis: Analysis;
  readonly voices: Readonly<Record<string, Voice>>;
  readonly target: CardTarget;
  readonly view: CardView;
  readonly deeds: CardDeeds;
  readonly headRef: Ref<HTMLDivElement>;
}

/** The card for one target; null where the analysis knows it no more. */
export function CardContent(props: CardContentProps): JSX.Element | null {
  const { analysis, target, view } = props;
  if (target.kind === 'entity') {
    const entity = analysis.entities.find(({ id }) => id === target.id);
    return entity ? <FigureCard {...props} entity={entity} /> : null;
  }
  const statement = analysis.statements.find(({ id }) => id === target.id);
  if (statement) return <StatementCard {...props} statement={statement} />;
  return view.made ? <LeftOutCard {...props} /> : null;
}

function StatementCard(props: CardContentProps & { readonly statement: Statement }): JSX.Element {
  const { analysis, voices, statement, view, deeds, headRef } = props;
  const { text, language, entities } = analysis;
  const speaker = entities.find(({ id }) => id === statement.speaker) ?? null;
  const face = faceOf(speaker, voices[speaker?.id ?? ''] ?? 'u');
  const { cue } = statement;
  const body = (
    <CardStatement
      face={face}
      kindWords={sayKind(statement)}
      pieces={statementPieces(text, statement)}
      marks={quotationMarks(text, statement)}
      lang={language}
      cue={cue && text.slice(cue.start, cue.end)}
      {...explain(analysis, statement, WORDING)}
    />
  );
  return (
    <Card
      face={face}
      head={statement.kind === 'indirect' ? 'dashed' : 'filled'}
      headRef={headRef}
      onClose={deeds.close}
    >
      {view.part === 'correction' ? (
        <Correction {...props} speaker={speaker} />
      ) : (
        <>
          {view.part !== 'list' && body}
          <StatementFoot {...props} speaker={speaker} face={face} />
        </>
      )}
    </Card>
  );
}

type StatementProps = CardContentProps & { readonly statement: Statement; readonly speaker: Entity | null };

function StatementFoot(props: StatementProps & { readonly face: Face }): JSX.Element {
  const { analysis, statement, speaker, face, view, deeds } = props;
  const { part, message, made } = view;
  const name = face.form === 'unnamed' ? inSentence(face.name) : face.name;
  const same = speaker ? listed(analysis, speaker.id) : [];
  const place = same.findIndex(({ id }) => id === statement.id) + 1;
  const canUndo = made !== null || statement.rule === 'corrected';
  return (
    <>
      {same.length > 1 && (
        <CardStep
          statements={same}
          current={statement.id}
          name={name}
          lang={analysis.language}
          open={part === 'list'}
          onStep={deeds.step}
          onToggle={() => deeds.toggle('list')}
          onShow={deeds.show}
        />
      )}
      <CardActs
        nobody={speaker === null && statement.rule !== 'corrected'}
        lookingUp={part === 'look-up'}
        onCopy={deeds.copy}
        onCopyLink={deeds.copyLink}
        onLookUp={() => deeds.toggle('look-up')}
        onCorrect={() => deeds.toggle('correction')}
      >
        <CardTold
          message={message}
          spoken={speaker ? stepOf(place, same.length, name) : ''}
          onUndo={canUndo ? deeds.undo : null}
        />
      </CardActs>
      {part === 'look-up' && <CardLookUp name={searchable(speaker)} words={true} onLookUp={deeds.lookUp} />}
    </>
  );
}

function Correction({ analysis, voices, statement, speaker, deeds }: StatementProps): JSX.Element {
  const figures = likelyFigures(analysis, statement);
  const names = analysis.entities.filter(({ kind }) => kind === 'person' || kind === 'organization');
  return (
    <CardCorrection
      figures={figures.map((entity) => ({
        name: entity.name,
        face: faceOf(entity, voices[entity.id] ?? 'u'),
      }))}
      others={names.filter((entity) => !figures.includes(entity)).map(({ name }) => name)}
      current={speaker?.name ?? null}
      onSave={deeds.correct}
      onCancel={() => deeds.toggle('correction')}
    />
  );
}

function FigureCard(props: CardContentProps & { readonly entity: Entity }): JSX.Element {
  const { analysis, voices, entity, view, deeds, headRef } = props;
  return (
    <Card
      face={faceOf(entity, voices[entity.id] ?? 'u')}
      head="dotted"
      headRef={headRef}
      onClose={deeds.close}
    >
      <CardFigure statements={listed(analysis, entity.id)} lang={analysis.language} onShow={deeds.show}>
        <div class="card-acts">
          <LookUpButton open={view.part === 'look-up'} named onToggle={() => deeds.toggle('look-up')} />
          <CardTold message={view.message} onUndo={null} />
        </div>
        {view.part === 'look-up' && (
          <CardLookUp name={searchable(entity)} words={false} onLookUp={deeds.lookUp} />
        )}
      </CardFigure>
    </Card>
  );
}

/** What is left of a card whose statement the reader took for no quotation: the way back. */
function LeftOutCard({ view, deeds, headRef }: CardContentProps): JSX.Element {
  const face: Face = { form: 'none', name: say('leftOutHeading'), role: null, initials: '', voice: 'u' };
  return (
    <Card face={face} head="dotted" headRef={headRef} onClose={deeds.close}>
      <p class="card-body why" id="card-kind">
        {say('keptHere')}
      </p>
      <CardTold message={view.message} onUndo={deeds.undo} />
    </Card>
  );
}

/** A source without a name is nobody to search for. */
function searchable(entity: Entity | null): string | null {
  return entity && (entity.kind === 'person' || entity.kind === 'organization') ? entity.name : null;
}

function listed({ text, statements }: Analysis, speaker: string): ListedStatement[] {
  return statements
    .filter((statement) => statement.speaker === speaker)
    .map((statement) => ({
      id: statement.id,
      kind: statement.kind,
      pieces: statementPieces(text, statement),
      marks: quotationMarks(text, statement),
    }));
}
