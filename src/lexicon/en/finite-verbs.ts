import { wordSet, words } from './word-list.ts';

/**
 * Forms that are finite verbs whatever  around them: auxiliaries, modals, their contractions, and common
 * forms that never are nouns, adjectives or participles.
 *
 * Left out: regular past forms ("added", "asked" may be participles), "saw", "felt", "left", "found", "set", "thought",
 * "will" as a name is told apart by its capital; "may" likewise; "might" and "can" are far more often verbs than nouns.
 */
export const finiteVerbs = wordSet(
  words(`
    adds admits agrees ain't allows am appears are aren't argues arose arrives ate awoke bade became becomes
    began begins believes belongs blew brings broke came can can't cannot carries chose comes consists
    contains continues could couldn't decides denies depends describes deserves did didn't do does doesn't
    don't drew drove everybody's everyone's exists explains fell flew forgets forgives forgot froze gave gets
    gives goes gonna gotta grew had hadn't happened happens has hasn't have haven't he'd he'll he's hears
    here's hid how's i'd i'll i'm i've includes insists intends involves is isn't it'd it'll it's keeps knew
    knows learns let's lets loses makes may mayn't might mightn't must mustn't needn't nobody's occurred
    occurs ought oughtn't owes prefers proves provides puts ran rang receives refuses relies remains remembers
    represents requires rode sang sank says seemed seems sees sells sends serves shall shan't she'd she'll
    she's shook should shouldn't shrank sits slew speaks spends spoke sprang stank stole strove suggests swam
    swears swore takes teaches tells tends that'd that'll that's there'll there're there's they'd they'll
    they're they've thinks threw took tore undergoes understands undertook wakes wanna wants was wasn't we'd
    we'll we're we've wears went were weren't what'll what're what's when's where's who'd who'll who's who've
    why's will withdrew woke won't wore would wouldn't writes wrote y'all're you'd you'll you're you've
  `),
);
