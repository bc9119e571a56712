import { words } from '../../model/words.ts';
import { WordSet } from '../word-set.ts';

/** Open a clause behind a verb of saying: said that …, asked whether …. */
export const OPENERS = new WordSet(words(`that whether if`));
/** Open an indirect question: explained why …, told her how …. */
export const QUESTION_WORDS = new WordSet(words(`why how what where`));
/** Verbs of telling: the one who is told stands between the verb and what was said. */
export const TELLING = new WordSet(
  words(`
    told tell tells telling urged urge urges urging instructed instructs implored implores begged begs
    reminded remind reminds warned warn warns advised advise advises assured assure assures informed inform
    asked ask asks promised promise promises texted emailed
  `),
);
/** Verbs of saying that take a clause nearly always, whatever stands behind them. */
export const PLAIN_SAYING = new WordSet(words(`said say says saying told tell tells telling`));
/** "Vowed to stay", "promised to pay": the speaker's own deed; not "asked to leave", "agreed to meet". */
export const VOWING = new WordSet(
  words(`
    vowed vows vowing pledged pledges pledging promised promises promising threatened threatens threatening
  `),
);
/** Said of something, no clause: "said so", "said nothing", "said of the port". */
export const NO_CLAUSE = new WordSet(
  words(`
    so nothing something anything yes of about hello goodbye otherwise like aloud
  `),
);
export const ARTICLES = new WordSet(words(`the a an this these those his her its their our my your`));
export const NOMINATIVES = new WordSet(
  words(`
    he she they we i it there he'd she'd they'd i'd it's he's she's they're he'll she'll we're
  `),
);
export const ACCUSATIVES = new WordSet(words(`him her them us me you`));
export const PREPOSITIONS = new WordSet(
  words(`
    in on at to during after before for from with of by via through over about into near outside inside
    under against between among alongside following around across within
  `),
);
/** Times that stand alone: said today, said later. */
export const TIMES = new WordSet(
  words(`
    today yesterday tomorrow tonight later earlier recently afterward afterwards again also then once before
    now here there separately instead too online ago midday midnight noon
  `),
);
/** Times of two words: last week, this Monday, earlier that day. */
export const TIME_DETERMINERS = new WordSet(
  words(`last this next earlier that late early every one two three`),
);
export const TIME_NOUNS = new WordSet(
  words(`
    week weeks weekend month months year years day days night morning afternoon evening spring summer autumn
    fall winter hour hours minutes time decade
  `),
);
/** Open a subordinate clause at the head of a sentence: "When asked about it, he said". */
export const SUBORDINATORS = new WordSet(
  words(`
    when while as after before although though because since if once despite until unless whereas even
  `),
);
export const CONJUNCTIONS = new WordSet(words(`and but or yet so nor`));
/** Nouns of number that a source may begin with: two officials, several residents. */
export const QUANTITIES = new WordSet(
  words(`
    one two three four five six seven eight nine ten some several many most both another each other
  `),
);
/** "Told members to leave", "urged the port to close": what the hearer shall do. */
export const INSTRUCTING = new WordSet(
  words(`
    told tell tells telling urged urge urges urging asked ask asks asking advised advises advising warned
    warns warning reminded implored implores begged begs instructed instructs exhorted exhorts
  `),
);
/** Of these the one who shall do it belongs to what is asked: urged *the port to close*. */
export const URGING = new WordSet(
  words(`
    urged urge urges urging implored implores begged begs exhorted exhorts
  `),
);
/** "Accused the port of …", "accusing him of …": what the accused did belongs to what is said. */
export const ACCUSING = new WordSet(words(`accused accuse accuses accusing`));
/** "Denied taking money", "admitted knowing him". */
export const DENYING = new WordSet(words(`denied denies denying admitted admits admitting`));
/** What a poll or a file does when it says something. */
export const SHOWING = /^(show|find|found)/;
