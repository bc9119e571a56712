import type { JSX } from 'preact';
import type { Doubt, StatementView } from './view.ts';
import { say, sayNumber } from './words.ts';

interface StatementMetaProps {
  /** For `aria-describedby`. */
  readonly id: string;
  readonly statement: StatementView;
  readonly lang: string | null;
}

/** What stands under a statement: the article's "she said", where it is, and how sure, only if it is not. */
export function StatementMeta({ id, statement, lang }: StatementMetaProps): JSX.Element {
  const { attribution, confidence } = statement;
  const place = placeOf(statement);
  return (
    <div class="meta" id={id}>
      {attribution !== null && (
        <em lang={lang ?? undefined}>
          <bdi>{attribution}</bdi>
        </em>
      )}
      {place !== null && (
        <>
          {attribution !== null && <Dot />}
          {place}
        </>
      )}
      {confidence !== 'sure' && (
        <>
          {(attribution !== null || place !== null) && <Dot />}
          <DoubtSign confidence={confidence} />
        </>
      )}
    </div>
  );
}

function placeOf({ place }: StatementView): JSX.Element | null {
  if (place === null) return null;
  if (typeof place === 'string') return <span>{say(OUTSIDE[place])}</span>;
  return (
    <>
      <span aria-hidden="true">{say('paragraphSign', sayNumber(place))}</span>
      <span class="sr">{say('paragraphNumber', sayNumber(place))}</span>
    </>
  );
}

const OUTSIDE = { heading: 'inHeading', standfirst: 'inStandfirst', caption: 'inCaption' } as const;

function Dot(): JSX.Element {
  return <span aria-hidden="true">·</span>;
}

function DoubtSign({ confidence }: { readonly confidence: Exclude<Doubt, 'sure'> }): JSX.Element {
  return (
    <span class="doubt">
      {confidence !== 'yours' && (
        <span class="dots" aria-hidden="true">
          <i class="on" />
          <i class={confidence === 'likely' ? 'on' : undefined} />
          <i />
        </span>
      )}
      {say(confidence)}
    </span>
  );
}
