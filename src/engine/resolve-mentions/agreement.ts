import type { Gender } from '../../model/lexicon.ts';

export type Agreement = 'same' | 'rather' | 'likely' | 'open' | 'unlikely' | 'rather-not' | 'opposite';

const KNOWN = 4;
const RATHER = 2;
const LIKELY = 0.5;

/** How the log-odds that somebody is a woman agree with a pronoun's gender; `open` for a pronoun without gender. */
export function agreementOf(leaning: number, gender: Gender): Agreement {
  const odds = gender === 'f' ? leaning : gender === 'm' ? -leaning : 0;
  if (odds >= KNOWN) return 'same';
  if (odds >= RATHER) return 'rather';
  if (odds >= LIKELY) return 'likely';
  if (odds > -LIKELY) return 'open';
  if (odds > -RATHER) return 'unlikely';
  return odds > -KNOWN ? 'rather-not' : 'opposite';
}
