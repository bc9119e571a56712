import { words } from './word-list.ts';

/**
 * Given names and what they are short for. Left out: short forms that begin the long one ("tim"), which need no list.
 */
export const nicknames: ReadonlyMap<string, string> = new Map(
  words(`
    andy:andrew beth:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert chuck:charles
    dick:richard gus:angus hank:henry harry:harold jack:john jim:james jimmy:james johnny:john kathy:katherine
    larry:lawrence lindy:linda liz:elizabeth maggie:margaret meg:margaret mike:michael molly:mary ned:edward
    nell:helen peggy:margaret polly:mary rick:richard sally:sarah sandy:alexander ted:edward tony:anthony
    trish:patricia will:william
  `).map((pair): [string, string] => {
    const [short = '', long = ''] = pair.split(':');
    return [short, long];
  }),
);
