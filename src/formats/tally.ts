import type { SpeakerGroup } from './speaker-groups.ts';
import type { Wording } from './wording.ts';

/** The counts in one sentence each: “5 named voices, 2 unnamed. 16 statements, 9 quoted.” What is nought is left out. */
export function tally(groups: readonly SpeakerGroup[], { say, sayCount }: Wording): string {
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return say('nothingQuotedHeading');
  const speakers = groups.flatMap((group) => group.speaker ?? []);
  const named = speakers.filter((speaker) => speaker.kind === 'person' || speaker.kind === 'organization');
  const unnamed = speakers.length - named.length;
  const quoted = rows.filter((row) => row.quoted.length > 0).length;
  const voices = [
    named.length > 0 ? sayCount('namedVoices', named.length) : '',
    unnamed > 0 ? sayCount('unnamedVoices', unnamed) : '',
  ];
  const statements = [
    sayCount('statements', rows.length),
    rows.length > 1 && quoted > 0 ? sayCount('quotedStatements', quoted) : '',
  ];
  return [voices, statements]
    .map((counts) => counts.filter((count) => count !== ''))
    .filter(([first]) => first !== undefined)
    .map(([first = '', second]) => `${second === undefined ? first : say('pair', first, second)}.`)
    .join(' ');
}
