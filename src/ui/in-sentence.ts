/**
 * A speaker's name as it stands within a sentence: "officials" for the "Officials" that began one. Only words that
 * are no name of anything lose their capital, so "Kremlin officials" and "US officials" keep theirs.
 */
export function inSentence(name: string): string {
  const [first = ''] = name.split(/[\s’'-]/, 1);
  const lower = first.toLowerCase();
  return COMMON.has(lower) ? lower + name.slice(first.length) : name;
}

const COMMON: ReadonlySet<string> = new Set(
  `a an the this that these those some many most several few all both another other others one two three four five
  no its his her their our local former senior top anonymous unnamed
  activists advocates aides analysts authorities campaigners colleagues commentators critics doctors economists
  experts fans farmers firefighters friends historians insiders investigators investors lawmakers lawyers leaders
  neighbors neighbours observers officers officials onlookers opponents organisers organizers parents passengers
  police prosecutors protesters relatives reporters rescuers researchers residents scientists sources staff
  students supporters survivors teachers unions victims villagers visitors volunteers voters witnesses workers`.split(
    /\s+/,
  ),
);
