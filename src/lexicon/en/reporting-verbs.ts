import type { ReportingVerb } from '../../model/lexicon.ts';
import { words } from './word-list.ts';

/*
 * How a verb is written below: "argue" is regular; "tell/told" gives an irregular past (a third part is a participle
 * of its own form); "admit*" doubles its last letter; "hit*_back" is a phrase whose first word is inflected; with a
 * "+" at its end a plain object is what was said: "criticise+", for "criticised the port for its delays".
 *
 * Left out on purpose: support, oppose, endorse, back, plan, seek, refuse, need: people do these without words.
 * "Be" and "go" ("he's like", "she goes") are too common for what they would bring.
 */

/** Strength 3: what follows or precedes is said, whatever stands around. */
const CORE = words(`
  add say/said tell/told write/wrote
`);

/** Strength 2: plain verbs of saying, with or without "that". */
const PLAIN = words(`
  acknowledge+ admit*+ allege argue assert chime_in chip*_in cite+ comment concede confess confide contend
  counter elaborate enthuse exclaim explain fire_back/fired_back fume gush hit*_back/hit_back indicate
  insist interject interrupt joke lament+ maintain marvel mention muse mutter note+ observe opine pipe_up
  point_out post proclaim quip* reason recall+ recount+ reflect reiterate+ remark reply respond retort
  shoot_back/shot_back state stress+ suggest+ testify text thunder tweet venture vow warn warn_against+
  warn_of+ write_back/wrote_back
`);

/** Strength 2 too, but without marks only where "that" and the like follow, or after the words. */
const PLAIN_THAT = words(`
  advise agree assure caution claim conclude continue declare disclose emphasise+ emphasize+ go_on/went_on
  predict promise remind repeat reveal+
`);

/** Strength 1: report speech in some frames ("called it", "asked whether"), and tell the manner of talking. */
const FRAMED = words(`
  accuse+ ad-lib* address admonish affirm agree_with+ allude_to announce+ answer apologise apologize appeal
  applaud+ argue_against+ argue_for+ ask assail+ attest bark beg* begin*/began/begun bellow bemoan+ blame+
  blast+ blurt blurt_out boast boast_about+ boast_of+ brag* break_in/broke_in broadcast/broadcast
  burst_out/burst_out call call_for+ call_on call_out chant characterize+ charge chide+ chuckle clap*_back
  clarify commend+ complain complain_about+ condemn+ confirm congratulate correct counsel crack credit+
  criticise+ criticize+ cry cry_out cut*_in/cut_in deadpan* decry+ defend+ demand+ denounce+ deny deride+
  describe+ disagree_with+ dismiss+ dispute+ downplay+ dub* echo+ email encourage+ enquire estimate express
  forecast fret* gasp gripe groan grunt hail+ hint hint_at+ hiss hit*_out/hit_out holler howl imply inform
  inquire instruct jibe lambaste+ lash_out laugh lay_out/laid_out liken+ make_clear/made_clear
  make_it_clear/made_it_clear mock+ mumble murmur nod* object_to+ offer plead pledge point_to+ portray+
  praise+ pronounce propose+ protest push_for+ put*_it/put_it query question+ quote rage rail_against+ rant
  read/read read_aloud/read_aloud read_out/read_out reaffirm reassure rebuff+ rebuke+ rebut*+ recommend
  refer*_to refute+ reject+ relate report request restate ridicule+ rip*_into rule scoff scold+ scream
  set*_out/set_out shout shriek shrug* sigh signal slam*+ smile snap* sob* sound_off speak/spoke/spoken
  speak_out/spoke_out specify spell_out storm sum*_up summarise summarize swear/swore/sworn talk
  tear_into/tore_into tease+ thank threaten toast+ tout+ trumpet+ underline+ underscore+ urge+ utter voice
  volunteer warn_about+ weigh_in welcome whine whisper yell
`);

/** Strength 0.5: thought and attitude; reported speech only before "that" and the like. */
const THOUGHT = words(`
  anticipate assume believe calculate concur* consider decide determine discover doubt expect fear feel/felt
  figure find/found guess hear/heard hope imagine intend know/knew/known learn mean/meant notice realise
  realize reckon recognise recognize regret* remember show/showed/shown speculate suspect think/thought
  understand/understood want wish wonder worry
`);

/** Forms that are far more often a noun, an adjective or part of a name than the verb they belong to, by strength. */
const RARELY_VERBS: Readonly<Record<number, readonly string[]>> = {
  1: words(`
    claim claims counters estimates note notes post posting posts promise promises report reports say signals
    stresses texts tweet tweets vows warning
  `),
  0.5: words(`
    address addresses answers appeal appeals begin begins broadcast broadcasts call calls challenge charge
    charges comment comments counter cracks cries demand demands details doubts email emails estimate finding
    finds forecast forecasts hint hints issues joke jokes laughs lectures marvel messages notice notices
    objects offer offers outlines phones plea pledge pledges praise present presses protest protests questions
    quote quotes rails reason reasons rebuke rebukes record records remark remarks reporting requests rule
    rules ruling shouts sighs signal smiles state states storm storms stress talk talks tease terms text toast
    toasts venture ventures voice voices vow welcome welcomes whispers wires wonders worries
  `),
};

/** Every form of the verbs above, with its strength; a form of two verbs keeps the stronger. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = buildForms();

/** The first words of those forms that are phrases. */
export const phrasalVerbs: ReadonlySet<string> = new Set(
  [...reportingVerbs.keys()]
    .filter((form) => form.includes(' '))
    .map((form) => form.split(' ', 1)[0] ?? form),
);

function buildForms(): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  addVerbs(forms, CORE, 3, false);
  addVerbs(forms, PLAIN, 2, false);
  addVerbs(forms, PLAIN_THAT, 2, true);
  addVerbs(forms, FRAMED, 1, true);
  addVerbs(forms, THOUGHT, 0.5, true);
  for (const [strength, rare] of Object.entries(RARELY_VERBS)) {
    for (const word of rare) {
      const form = forms.get(word);
      if (form)
        forms.set(word, { ...form, strength: Math.min(form.strength, Number(strength)), needsThat: true });
    }
  }
  return forms;
}

function addVerbs(
  forms: Map<string, ReportingVerb>,
  verbs: readonly string[],
  strength: number,
  needsThat: boolean,
): void {
  for (const verb of verbs) {
    const takesObject = verb.endsWith('+');
    for (const [text, form] of inflect(takesObject ? verb.slice(0, -1) : verb)) {
      if (!forms.has(text)) forms.set(text, { strength, form, needsThat, takesObject });
    }
  }
}

/**
 * "tell/told" gives told, tell, tells, telling; see the top of the file for the notation. The past comes first,
 * so that "hit back" and "read", past and base alike, count as the past that news mostly means.
 */
function inflect(verb: string): [string, ReportingVerb['form']][] {
  const [lemma = '', ...irregular] = verb.split('/');
  const [head = '', ...particles] = lemma.split('_');
  const doubled = head.endsWith('*');
  const base = doubled ? head.slice(0, -1) : head;
  const stem = doubled ? base + base.slice(-1) : base.replace(/([^aeoy])e$/, '$1');
  const rest = particles.map((particle) => ` ${particle}`).join('');
  // British papers write "signalled" where American ones write "signaled".
  const british = /[^aeiou][ae]l$/.test(base) ? `${base}l` : undefined;
  const pasts =
    irregular.length > 0
      ? irregular.map((past) => past.replaceAll('_', ' '))
      : [regularPast(base, stem) + rest, ...(british ? [`${british}ed${rest}`] : [])];
  const forms: [string, ReportingVerb['form']][] = [
    ...pasts.map((past): [string, ReportingVerb['form']] => [past, 'past']),
    [base + rest, 'base'],
    [thirdPerson(base) + rest, 'present'],
    [`${stem}ing${rest}`, 'ing'],
  ];
  if (british) forms.push([`${british}ing${rest}`, 'ing']);
  return forms;
}

function regularPast(base: string, stem: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${stem}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}
