import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageAnalysis } from '../platform/messages.ts';
import type { WordFinder } from '../ui/find-words.ts';
import { listedText } from '../ui/sentences.ts';
import type { FigureView, Order, SpeakerView } from '../ui/view.ts';
import { interfaceLanguage, say, sayCount } from '../ui/words.ts';
import { type Chosen, chooseStatements } from './choose-statements.ts';
import { bringFinder, canFind, finderFor } from './finder.ts';
import { listFigures } from './list-figures.ts';
import { listSpeakers } from './list-speakers.ts';
import type { ListView } from './list-view.ts';
import { sortSpeakers } from './sort-speakers.ts';

/** What the panel lists of a page, as the reader has set it. */
export interface Listing {
  /** All of them, most words first: who is who does not depend on search and order. */
  readonly everyone: readonly SpeakerView[];
  readonly chosen: Chosen;
  readonly figures: readonly FigureView[];
  readonly finder: WordFinder | null;
  /** The ids of the statements that are listed. */
  readonly listed: ReadonlySet<string>;
  /** Whether search or filters hide anything. */
  readonly narrowed: boolean;
  /** "7 voices", "4 statements from 3 voices with “boat”", "Nothing matches." */
  readonly text: string;
  /** The one speaker who is shown. */
  readonly only: SpeakerView | null;
  isOpen(speaker: string): boolean;
}

/** Works out the list, anew only as far as something has changed. */
export function useListing(page: PageAnalysis | null, view: ListView, order: Order): Listing {
  const everyone = useMemo(
    () => (page === null ? [] : listSpeakers(page.analysis, page.paragraphs, page.voices)),
    [page?.analysis, page?.paragraphs, page?.voices],
  );
  const unquoted = useMemo(() => (page === null ? [] : listFigures(page.analysis)), [page?.analysis]);
  const [, setBrought] = useState(false);
  useEffect(() => {
    if (view.query !== '' && !canFind()) bringFinder().then(() => setBrought(true), console.error);
  }, [view.query]);
  const finder = useMemo(() => finderFor(view.query), [view.query, canFind()]);
  const sorted = useMemo(() => sortSpeakers(everyone, order, interfaceLanguage().lang), [everyone, order]);
  // Someone who is not quoted any more since the page changed cannot be the only one.
  const only = everyone.find(({ key }) => key === view.only) ?? null;
  const { shown } = view;
  const chosen = useMemo(
    () => chooseStatements(sorted, { finder, shown, speaker: only?.key ?? null }),
    [sorted, finder, shown, only],
  );
  const statements = chosen.speakers.flatMap((row) => row.statements);
  const listed = new Set(statements.map(({ id }) => id));
  const narrowed = finder !== null || shown !== 'all' || only !== null;
  const figures =
    shown !== 'all' || only !== null
      ? []
      : unquoted.filter(
          ({ face }) => finder === null || finder.isIn(face.name) || finder.isIn(face.role ?? ''),
        );
  const voices = new Set(statements.flatMap(({ speaker }) => speaker ?? [])).size;
  return {
    everyone,
    chosen,
    figures,
    finder,
    listed,
    narrowed,
    text: textOf(),
    only,
    isOpen(key) {
      // One speaker alone, or words that were searched for, are shown without a further click.
      const byItself = only !== null || (finder !== null && chosen.inWords.has(key));
      if (finder === null && only === null) return view.open.includes(key);
      return byItself !== view.turned.includes(key);
    },
  };

  function textOf(): string {
    if (!narrowed) return sayCount('voices', voices);
    if (listed.size === 0 && figures.length === 0) return say('nothingMatches');
    return listedText(listed.size, voices, finder?.query ?? null);
  }
}
