import { wordSet, words } from './word-list.ts';

/** Nouns of saying, singular and plural: "in a statement", "her claim that", "his warning". */
export const reportingNouns = wordSet(
  words(`
    accusation accusations acknowledgement acknowledgment admission admissions advice affirmation allegation
    allegations allusion announcement announcements answer answers apologies apology appeal appeals argument
    arguments assertion assertions assessment assurance assurances belief boast boasts call calls caption
    caveat challenge chant chants charge charges claim claims clarification comment commentary comments
    communiqué comparison complaint complaints concern concerns concession conclusion conclusions condemnation
    confession confirmation contention conviction criticism criticisms critique cry declaration declarations
    defence defense demand demands denial denials denunciation description descriptions dictum disclosure
    doubts endorsement estimate estimates exclamation exhortation expectation explanation explanations fear
    fears forecast hint hope hopes idea implication indication indictment inference insinuation insistence
    instruction instructions interjection interview interviews invitation invocation jibe joke jokes judgement
    judgment lament letter line mantra maxim memo mention message messages mockery monologue motto narrative
    notice notion oath objection objections observation observations opinion opinions outburst plea pleas
    pledge pledges point position post posts praise prayer prediction predictions proclamation promise
    promises pronouncement pronouncements prophecy proposal proposition protest protestation query question
    questions quip quips quotation quotations quote quotes reaction reactions reasoning reassurance rebuke
    rebuttal recollection recollections recommendation recommendations refrain refusal reiteration rejoinder
    remark remarks reminder reminders replies reply report reports request requests response responses retort
    revelation revelations rhetoric riposte rumor rumors rumour rumours saying sayings sentiment sentiments
    shout shouts slogan soundbite speech speeches stance statement statements story suggestion suggestions
    summary suspicion suspicions talk taunt taunts testimony text texts theory threat threats toast tribute
    tributes tweet tweets urging utterance utterances verdict view views voicemail vow vows warning warnings
    whisper wish word words
  `),
);
