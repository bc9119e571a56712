import type { SpeakerGroup } from './speaker-groups.ts';

/** The counts in one sentence each: “5 named voices, 2 unnamed. 16 statements, 9 quoted.” */
export function tally(groups: readonly SpeakerGroup[]): string {
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return 'Nobody is quoted here.';
  const speakers = groups.flatMap((group) => group.speaker ?? []);
  const named = speakers.filter((speaker) => speaker.kind === 'person' || speaker.kind === 'organization');
  const unnamed = speakers.length - named.length;
  const quoted = rows.filter((row) => row.quoted.length > 0).length;
  const who = `${count(named.length, 'named voice')}${unnamed > 0 ? `, ${unnamed} unnamed` : ''}.`;
  return `${who} ${count(rows.length, 'statement')}${quoted > 0 ? `, ${quoted} quoted` : ''}.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
