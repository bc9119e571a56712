import type { WordFinder } from '../ui/find-words.ts';
import { plainWords } from '../ui/plain-words.ts';
import type { Shown, SpeakerView, StatementView } from '../ui/view.ts';

/** What the reader wants to see of the list. */
export interface Choice {
  readonly finder: WordFinder | null;
  readonly shown: Shown;
  /** The key of the one row that is shown, null for all. */
  readonly speaker: string | null;
}

/** What a choice leaves. */
export interface Chosen {
  /** Rows with at least one statement left, in the order given; their statements are those left. */
  readonly speakers: readonly SpeakerView[];
  /** How many statements each value of `shown` would leave. */
  readonly counts: Readonly<Record<Shown, number>>;
  /** Keys of the rows where the words themselves were found, not the name alone. */
  readonly inWords: ReadonlySet<string>;
}

/**
 * Cuts the list down to what was chosen. Words looked for may stand in a statement, or in the name or role of who
 * said it: then all that person's statements stay.
 */
export function chooseStatements(speakers: readonly SpeakerView[], choice: Choice): Chosen {
  const { finder, shown, speaker } = choice;
  const counts = { all: 0, direct: 0, mixed: 0, indirect: 0, unnamed: 0 };
  const left: SpeakerView[] = [];
  const inWords = new Set<string>();
  for (const row of speakers) {
    if (speaker !== null && row.key !== speaker) continue;
    const unnamed = row.face.form === 'unnamed';
    const byName = finder !== null && (finder.isIn(row.face.name) || finder.isIn(row.face.role ?? ''));
    const statements: StatementView[] = [];
    for (const statement of row.statements) {
      const byWords = finder?.isIn(plainWords(statement.pieces)) ?? false;
      if (finder !== null && !byName && !byWords) continue;
      counts.all++;
      counts[statement.kind]++;
      if (unnamed) counts.unnamed++;
      const fits = shown === 'all' || (shown === 'unnamed' ? unnamed : statement.kind === shown);
      if (!fits) continue;
      statements.push(statement);
      if (byWords) inWords.add(row.key);
    }
    if (statements.length > 0) left.push({ ...row, statements });
  }
  return { speakers: left, counts, inWords };
}
