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
  words(`
    a about above according across added adding additional additionally advertisement advertising after
    afternoon afterward afterwards again against ago ah ahead ain't alas all along alongside already also
    although altogether always am amazing amen amid amidst among amongst an and announcing another anxious any
    anybody anyone anything anyway anywhere apart apparently are aren't arent arguably around as aside asked
    asking at atop away back bad barely barring based basically be because been before behind being below
    beneath beside besides best better between beyond big biggest billion billions born both breaking briefly
    bring broadly brought but by bye call called calling came can can't cannot cant caption caught century
    certain certainly check circa citing clearly click close closer collectively comes coming comment comments
    common compared concerned concerning consequently considering contact continue continued contrary
    conversely copyright correction could couldn't couldnt credit crucially curiously currently day days dear
    decade decades deeply definitely depending described despite did didn't didnt directly do does doesn't
    doesnt doing don't donate done dont doubtless down download dozen dozens due during each earlier earliest
    early easy editing eds effectively eight eighteen eighty either eleven else elsewhere email ended enough
    enter entire equally especially essentially even evening eventually ever every everybody everyone
    everything evidently exactly except excluding exclusive extremely facing fact failing fairly famously far
    feel few fewer fewest fifteen fifth fifty file filed finally find finding first firstly five follow
    follow-up following for foremost forget former formerly forth fortunately forty forward found four
    fourteen fourth frankly free frequently fresh from full fully funny further furthermore generally get gets
    getting give given gives giving go goes going good goodbye got gradually great greatly growing guess had
    hadn't hadnt half happily happy hard hardly has hasn't hasnt have haven't havent having he he'd he'll he's
    headline hear heard held hello help helping hence her here here's hereby hers herself hey hi highly him
    himself his home honestly hopefully hour hours how how's however huge hundred hundreds i i'd i'll i'm i've
    if image images imagine immediately important importantly in incidentally including increasingly
    incredibly indeed inevitably initially inside instead interested interestingly into ironically is isn't
    isnt it it'd it'll it's its itself join joined just keep keeping kept key know knowing known large largely
    larger largest last lastly late lately later latest leading learn least leave leaving left less lest let
    let's lets like likely likewise listen literally little live living locally long longer look looking looks
    lost lots low made mainly major make makes making many maybe me meanwhile meet meeting merely midnight
    might million millions mine minus minute minutes missing modern moment moments month months more moreover
    morning most mostly moving much must mustn't my myself namely naturally near nearby nearly necessarily
    need needless needn't needs neither never nevertheless new newest newly newsletter next nice night nights
    nine nineteen ninety no nobody none nonetheless noon nope nor normally not notably note nothing noting
    notwithstanding now nowadays nowhere number numerous obviously occasionally oddly of off often oh ok okay
    old older oldest on once one ones oneself only onto open opening opposite or ordinary original originally
    other others otherwise ought our ours ourselves out outgoing outside over overall overnight owing own part
    particularly partly past pending people per perhaps personally photo photograph photographs photos picture
    pictures play please plenty plot plus poor popular possible possibly potentially powerful precisely
    presumably previously primarily privately probably promptly properly proud provided publicly published
    purely put putting quick quickly quietly quite quote rarely rather read readily reading ready real really
    recently regarding regardless regularly related relatively remarkably remember repeatedly reportedly
    reporting reports respecting respectively rest right roughly round running sadly said same save saw say
    saying says scroll second secondly see seeing seen seldom sent separately seriously set seven seventeen
    seventy several shall share sharply she she'd she'll she's shortly should shouldn't shouldnt show showing
    shown shows sign significantly similarly simple simply simultaneously since single six sixteen sixty
    slightly slowly small smaller so some somebody somehow someone something sometimes somewhat somewhere soon
    sooner sorry sources speaking specifically spoke stand standing start started starting stay still stop
    story straight strangely strictly strong strongly subscribe subsequently such suddenly supposedly sure
    surely surprisingly take taken takes taking talk talking tell telling tellingly tells ten than thank
    thanks that that'll that's the their theirs them themselves then there there'll there's thereafter thereby
    therefore these they they'd they'll they're they've thing things think thinking third thirdly thirteen
    thirty this those though thought thousand thousands three through throughout thus till time times to
    together told too took top topics toward towards traditionally tried trillion true truly try trying turn
    turning turns twelve twenty twice two typically ultimately under underneath undoubtedly unfortunately
    unless unlike unsurprisingly until unto up updated updates upon upset us use used using usually various
    versus very via video videos virtually visit vs wait waiting want wanted was wasn't wasnt watch watching
    way ways we we'd we'll we're we've wearing week weeks welcome well went were weren't werent what what's
    whatever when when's whenever where where's whereas whereby whereupon wherever whether which whichever
    while whilst who who's whoever whole whom whose why why's widely with within without won won't wonderful
    wont word words working worldwide worryingly worse worst worth would wouldn't wouldnt wow writes writing
    written wrong wrongly wrote yeah year years yes yet you you'd you'll you're you've younger youngest your
    yours yourself yourselves zero
  `),
);
