/** `m` and `f` as the name or noun is mostly used, `u` where it is used of both. */
export type Gender = 'm' | 'f' | 'u';

/**
 * How a form of a verb (or a phrase) reports speech.
 * 3: said, says, told, added, wrote. 2: plain verbs of saying (noted, argued, warned). 1: verbs that report
 * speech only in some frames (called, asked, announced, described). 0.5: thought, attitude and noun-like cues.
 */
export interface ReportingVerb {
  readonly strength: number;
  readonly form: 'base' | 'present' | 'past' | 'ing';
  /** `that`: counts as reported speech without marks only before "that", "whether", "if", "to" or after the words. */
  readonly needsThat: boolean;
  /** A plain object is what was said: criticised the port for its delays. */
  readonly takesObject: boolean;
}

/** Log-odds by the name of the evidence; evidence that is not listed weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** What was learned from annotated articles: no word list, no name of a person is among the evidence. */
export interface LearnedWeights {
  /** Is a stretch in marks a statement, or a scare quote, a title, a sign? */
  readonly quotation: Weights;
  /** Which mention is a quotation's source? */
  readonly source: Weights;
  /** Whom does a pronoun mean? */
  readonly referent: Weights;
}

/** The words of one language. All keys are lower case, without full stops, with the straight apostrophe. */
export interface Lexicon {
  readonly language: string;
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** What a given name is short for, where it is no beginning of it: "bill" → "william". */
  readonly nicknames: ReadonlyMap<string, string>;
  /** How given names end (one or two letters), as log-odds that such a name is a woman's. */
  readonly nameEndings: ReadonlyMap<string, number>;
  /** Forms of address before a name: "mr", "sen", "dame", "col". */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Of the honorifics without gender those that are a form of address and no office: "dr". */
  readonly neutralAddresses: ReadonlySet<string>;
  /** Offices and ranks in the short form that stands before a name: "sen", "col". */
  readonly shortTitles: ReadonlySet<string>;
  /** Letters for honours, degrees and offices behind a name: "kc", "phd", "mp". */
  readonly postNominals: ReadonlySet<string>;
  /** Words that are written with a full stop which ends no sentence: "mr", "jan", "inc", "dept". */
  readonly abbreviations: ReadonlySet<string>;
  /** Nouns for an office or a trade: "minister", "spokeswoman", "analyst". Singular. */
  readonly roles: ReadonlyMap<string, Gender>;
  /** What a hyphen joins to a role: "then", "ex", "co". */
  readonly rolePrefixes: ReadonlySet<string>;
  /** Nouns for a person other than by office: "man", "widow", "resident". Singular. */
  readonly personNouns: ReadonlyMap<string, Gender>;
  /** Nouns for several people: "officials", "residents", "police", "critics". */
  readonly groupNouns: ReadonlySet<string>;
  /** Nouns for things that say something: "report", "statement", "poll", "lawsuit". */
  readonly documentNouns: ReadonlySet<string>;
  /** Words that make a capitalised run an organization: "party", "university", "inc", "ministry". */
  readonly organizationWords: ReadonlySet<string>;
  /** What ends the name of a company: "ltd", "inc". */
  readonly companySuffixes: ReadonlySet<string>;
  /** Nouns that stand for an organization: "the company", "its regulator". */
  readonly organizationNouns: ReadonlySet<string>;
  /** Well-known organizations of one or more words: "nato", "white house", "kremlin", "fox news". */
  readonly organizations: ReadonlySet<string>;
  /** Countries, states, capitals, large cities, continents: "ukraine", "new york", "berlin". */
  readonly places: ReadonlySet<string>;
  /** Words that make a capitalised run a place: "street", "island". */
  readonly placeWords: ReadonlySet<string>;
  /** Adjectives and nouns of nations, parties and faiths: "ukrainian", "republican", "catholic". */
  readonly demonyms: ReadonlySet<string>;
  /** Months, days, feasts. */
  readonly calendar: ReadonlySet<string>;
  /** Words that never are (part of) a person's name although often capitalised at a sentence's start. */
  readonly functionWords: ReadonlySet<string>;
  /** Endings of ordinary words that hardly any name has: "ment", "ational"; three to five letters. */
  readonly ordinaryEndings: ReadonlySet<string>;
  /** Each form of a verb that can introduce what somebody said. */
  readonly reportingVerbs: ReadonlyMap<string, ReportingVerb>;
  /** The first words of those that are phrases: "pointed" of "pointed out", "made" of "made it clear". */
  readonly phrasalVerbs: ReadonlySet<string>;
  /** Nouns of saying: "statement", "claim", "remark", "warning", "tweet". */
  readonly reportingNouns: ReadonlySet<string>;
  /** How the holder of a title is called without the name: "sen" → "senator", "lawmaker". */
  readonly titleNouns: ReadonlyMap<string, readonly string[]>;
  /** Nouns beside a name, a title or a term in marks: "film", "book", "phrase". */
  readonly titleWords: ReadonlySet<string>;
  /** Participles that name: "titled", "dubbed", "so-called", "nicknamed". */
  readonly namingWords: ReadonlySet<string>;
  /** What words are shown on, and how they come there: "banner", "motto", "painted". */
  readonly signWords: ReadonlySet<string>;
  /** Words that open a noun phrase: "the", "his", "every". */
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Forms of be, have and do and the modals. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words of which each says much of its own about what follows: "that", "as", "of". */
  readonly linkWords: ReadonlySet<string>;
  /** Forms that are finite verbs whatever stands around them: "is", "was", "has", "can't", "don't", "we're". */
  readonly finiteVerbs: ReadonlySet<string>;
  readonly weights: LearnedWeights;
}
