import { withPlurals, wordSet, words } from './word-list.ts';

/** Nouns of saying, plurals made by rule: "in a statement", "her claim that", "his warning". */
export const reportingNouns = wordSet(
  withPlurals(
    words(`
      accusation acknowledgement acknowledgment admission advice allegation announcement answer apology appeal
      argument assertion assessment assurance belief boast call challenge charge claim comment commentary
      complaint concern conclusion condemnation confession confirmation conviction criticism critique
      declaration defence defense demand denial description endorsement estimate expectation explanation hint
      hope indication indictment insistence interview invitation joke judgement judgment letter memo mention
      message objection observation opinion plea pledge point post prediction promise pronouncement proposal
      protest protestation question quotation quote reaction reassurance rebuke recollection recommendation
      remark reminder reply report request response retort revelation rumor rumour saying speech statement
      story suggestion testimony text theory threat tribute tweet verdict view voicemail vow warning whisper
    `),
  ),
);
