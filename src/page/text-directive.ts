/** Longer words are named by their beginning and their end: a link should stay one that can be pasted. */
const LONGEST_WHOLE = 120;
/** So many words name the beginning or the end of long ones. */
const END_WORDS = 5;
/** More words around would make no difference where so many do not. */
const MOST_CONTEXT_WORDS = 12;

/**
 * The text directive (what stands behind `#:~:text=`) that leads a browser to `text.slice(start, end)`, by the first
 * of its words that is nowhere else before it: the words alone, with words behind them, before them, or both.
 * Without blanks around the words that is `whole` or `beginning,end`; null where there are no words.
 *
 * @param text the page's visible text in the order of the document, blanks collapsed, blocks divided by a line feed:
 * a browser looks for each part within one block.
 */
export function textDirective(text: string, start: number, end: number): string | null {
  const place = trimmed(text, start, end);
  if (!WORD.test(text.slice(place.start, place.end))) return null;
  const folded = fold(text);
  const words = wordsOf(text, place);
  let last = words;
  for (const [before, after] of CONTEXTS) {
    const parts = { ...words, ...contextOf(text, place, before, after) };
    if (!isWorded(parts.prefix) || !isWorded(parts.suffix)) continue;
    if (firstMatch(folded, parts) === place.start) return printed(parts);
    last = parts;
  }
  // The same words in the same company stand twice: the first of them is as good.
  return printed(last);
}

const WORD = /[\p{L}\p{N}]/u;

/** A comma alone tells little apart, and not every browser would look for it. */
function isWorded(part: string): boolean {
  return part === '' || WORD.test(part);
}

/** How many words before and after are tried, fewer first. */
const CONTEXTS: readonly (readonly [before: number, after: number])[] = [
  [0, 0],
  ...Array.from({ length: MOST_CONTEXT_WORDS }, (_, index) => [0, index + 1] as const),
  ...Array.from({ length: MOST_CONTEXT_WORDS }, (_, index) => [index + 1, 0] as const),
  ...Array.from({ length: MOST_CONTEXT_WORDS }, (_, index) => [index + 1, index + 1] as const),
];

interface Place {
  readonly start: number;
  readonly end: number;
}

/** As the directive has them; '' for a part that it does without. */
interface Parts {
  readonly prefix: string;
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
}

function wordsOf(text: string, { start, end }: Place): Parts {
  const whole = text.slice(start, end);
  if (whole.length <= LONGEST_WHOLE && !whole.includes('\n')) {
    return { prefix: '', first: whole, last: '', suffix: '' };
  }
  const first = leading(blockFrom(whole), END_WORDS);
  const last = trailing(blockTo(whole.slice(first.length)), END_WORDS);
  return { prefix: '', first, last, suffix: '' };
}

function contextOf(text: string, { start, end }: Place, before: number, after: number): Partial<Parts> {
  return {
    prefix: before === 0 ? '' : trailing(blockTo(text.slice(0, start).trimEnd()), before),
    suffix: after === 0 ? '' : leading(blockFrom(text.slice(end).trimStart()), after),
  };
}

function blockFrom(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function blockTo(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function leading(text: string, count: number): string {
  return text.trim().split(' ').slice(0, count).join(' ');
}

function trailing(text: string, count: number): string {
  return text.trim().split(' ').slice(-count).join(' ');
}

/** Where a browser would find the parts first, -1 where it would not. */
function firstMatch(folded: string, parts: Parts): number {
  const [prefix, first, last, suffix] = [parts.prefix, parts.first, parts.last, parts.suffix].map(fold) as [
    string,
    string,
    string,
    string,
  ];
  for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
    if (!isWordsAt(folded, at, first) || !endsWithWords(folded, at, prefix)) continue;
    if (closes(folded, at + first.length, last, suffix)) return at;
  }
  return -1;
}

function closes(folded: string, from: number, last: string, suffix: string): boolean {
  if (last === '') return startsWithWords(folded, from, suffix);
  for (let at = folded.indexOf(last, from); at >= 0; at = folded.indexOf(last, at + 1)) {
    if (isWordsAt(folded, at, last) && startsWithWords(folded, at + last.length, suffix)) return true;
  }
  return false;
}

function endsWithWords(folded: string, end: number, words: string): boolean {
  if (words === '') return true;
  const before = folded
    .slice(0, end)
    .slice(-words.length - 3)
    .trimEnd();
  return before.endsWith(words) && isWordsAt(before, before.length - words.length, words);
}

function startsWithWords(folded: string, start: number, words: string): boolean {
  if (words === '') return true;
  const at = start + (/^\s*/.exec(folded.slice(start, start + 2))?.[0].length ?? 0);
  return folded.startsWith(words, at) && isWordsAt(folded, at, words);
}

/** A browser takes no part of a word. */
function isWordsAt(folded: string, at: number, words: string): boolean {
  const end = at + words.length;
  return !isInWord(folded, at) && !isInWord(folded, end);
}

function isInWord(folded: string, at: number): boolean {
  return LETTER.test(folded.charAt(at - 1)) && LETTER.test(folded.charAt(at));
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** A browser does not tell capitals, accents and curly marks from plain ones. Letter for letter, so offsets stay. */
function fold(text: string): string {
  return text.replace(/[^ -@[-~\n]/g, (sign) => MARKS[sign] ?? plain(sign));
}

const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‚': "'",
};

function plain(sign: string): string {
  return sign.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}

function trimmed(text: string, from: number, to: number): Place {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return { start, end };
}

function printed({ prefix, first, last, suffix }: Parts): string {
  return [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(first),
    ...(last === '' ? [] : [encoded(last)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join();
}

/** The hyphen has a meaning within a directive, and half a character no spelling in an address. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
