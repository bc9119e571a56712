import { finiteVerbs } from './finite-verbs.ts';
import { wordSet, words } from './word-list.ts';

/**
 * Words that never are (part of) a person's name although often capitalised at a sentence's start or in a
 * Title-Case heading: determiners, pronouns, prepositions, conjunctions, adverbs, auxiliaries, question words,
 * numbers, and the plain verbs and adjectives that open sentences.
 *
 * Left out: "will", "may", "mark", "grant", "rose", "dawn", "hope", "faith", "grace", "frank", "bill" and "young",
 * which are names often enough; "will" and "may" are known as modals from the finite verbs.
 */
export const functionWords = wordSet(
  [...finiteVerbs].filter((word) => word.includes("'")),
  words(`
    a about above according across added additional additionally advertisement after afternoon afterward
    afterwards again against ago ah ahead alas all along alongside already also although altogether always am
    amen amid amidst among an and announcing another any anybody anyone anything anyway anywhere apart are
    around as aside asked asking at away back be because been before behind being below beneath beside besides
    best better between beyond big biggest billion billions born both breaking briefly but by bye call called
    calling came can cannot caption certain check clearly click close coming comment comments common compared
    concerning considering contact continue continued contrary correction could credit currently day days
    decade described despite did do does doing done down dozen dozens due during each earlier earliest early
    eight either eleven else elsewhere email enough equally especially essentially even evening eventually
    ever every everybody everyone everything except excluding failing far few fifty file filed finally find
    first firstly five follow-up following for forget former forward found four from further furthermore get
    give given giving go goes going good goodbye got had half happy has have having he headline hello hence
    her here hers herself hey hi him himself his home hopefully hour hours how however hundred hundreds i if
    immediately important in including increasingly indeed initially inside instead into is it its itself join
    just keep key know known largely last lastly late lately later latest leading learn least leave leaving
    left less lest let lets like likely likewise listen little live living long look looking looks made major
    make making many maybe me meanwhile might million millions mine minute month months more moreover morning
    most mostly much must my myself near nearby need neither never nevertheless new newsletter next night nine
    no nobody none nonetheless noon nope nor not notably note nothing now nowadays nowhere number of off often
    oh ok okay old on once one ones only onto open opening opposite or originally other others otherwise ought
    our ours ourselves out outside over overall overnight own part past pending people perhaps photo photos
    picture please plenty plus previously privately provided quick quite rather read reading ready real really
    recently regarding regardless related repeatedly reportedly reporting reports said same save saw say
    saying says second secondly see seeing seen sent set seven several shall share she should show showing
    shown shows sign simple simply since single six small so some somebody someone something sometimes
    somewhere soon sooner sorry sources spoke still story straight strongly subsequently such suddenly
    supposedly sure take taken takes taking tell telling tells ten than thank thanks that the their theirs
    them themselves then there thereafter therefore these they think third thirty this those though thought
    thousand thousands three through throughout thus till time times to together told too took top topics
    toward towards traditionally trillion true try twelve twenty twice two under unfortunately unless unlike
    until up updated updates upon us use used using usually various versus very via video videos visit vs wait
    want was watch watching way ways we week weeks welcome well went were what whatever when whenever where
    whereas wherever whether which whichever while whilst who whoever whom whose why with within without won
    word words working worldwide would wow writes writing written wrong wrote yeah year years yes yet you
    younger youngest your yours yourself yourselves zero
  `),
);
