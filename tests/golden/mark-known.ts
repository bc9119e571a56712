import type { Difference } from './compare.ts';
import type { Expected, ExpectedPerson } from './expected.ts';

/** The expectation without its marks: what the reader says, and nothing about the engine. */
export function withoutMarks(expected: Expected): Expected {
  const { known_extra: _, ...rest } = expected;
  return {
    ...rest,
    people: expected.people.map(nameOf),
    organizations: expected.organizations.map(nameOf),
    statements: expected.statements.map(({ known_miss: _, ...statement }) => statement),
    not: expected.not.map(wordsOf),
  };
}

/**
 * The expectation with a mark on whatever the engine now has otherwise, and on nothing else. A mark that stood there
 * keeps its reason; a new one says what the engine does.
 * @param differences those from `withoutMarks(expected)`.
 */
export function markKnown(expected: Expected, differences: readonly Difference[]): Expected {
  const { known_extra: before = [], ...rest } = expected;
  const messages = (what: Difference['what']): ReadonlyMap<string, string> =>
    new Map(differences.filter((one) => one.what === what).map((one) => [one.about, reasonOf(one)]));
  const traps = messages('trap');
  const persons = messages('person');
  const wanted = new Set(expected.people.map(nameOf));
  const extra = [
    ...[...messages('spurious')].map(([words, reason]) => ({ words, reason })),
    ...[...persons].filter(([name]) => !wanted.has(name)).map(([person, reason]) => ({ person, reason })),
  ].map((now) => before.find((old) => old.words === keyOf(now) || old.person === keyOf(now)) ?? now);
  return {
    ...rest,
    people: expected.people.map((person) => markName(person, persons)),
    organizations: expected.organizations.map((name) => markName(name, messages('organization'))),
    statements: expected.statements.map((statement, index) => {
      const { known_miss, ...plain } = statement;
      const now = differences.filter((one) => one.statement === index).map(reasonOf);
      return now.length > 0 ? { ...plain, known_miss: known_miss ?? now.join('; ') } : plain;
    }),
    not: expected.not.map((trap) => {
      const message = traps.get(wordsOf(trap));
      if (message === undefined) return wordsOf(trap);
      return typeof trap === 'string' ? { words: trap, known_miss: message } : trap;
    }),
    ...(extra.length > 0 ? { known_extra: extra } : {}),
  };
}

function markName(
  entry: string | ExpectedPerson,
  missed: ReadonlyMap<string, string>,
): string | ExpectedPerson {
  const message = missed.get(nameOf(entry));
  if (message === undefined) return nameOf(entry);
  return typeof entry === 'string' ? { name: entry, known_miss: message } : entry;
}

/** A message without the figure that changes with every weight. */
function reasonOf({ message }: Difference): string {
  return message.replace(/, confidence [\d.]+/, '');
}

function nameOf(entry: string | ExpectedPerson): string {
  return typeof entry === 'string' ? entry : entry.name;
}

function wordsOf(trap: Expected['not'][number]): string {
  return typeof trap === 'string' ? trap : trap.words;
}

function keyOf(extra: { readonly words?: string; readonly person?: string }): string | undefined {
  return extra.words ?? extra.person;
}
