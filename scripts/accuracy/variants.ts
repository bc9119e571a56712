import type { GoldArticle } from '../train/corpus.ts';
import { type Edit, editArticle } from './edit-article.ts';
import { renamePeople } from './rename-people.ts';

/** A change of all articles that a reader would hardly mind. */
export interface Variant {
  readonly name: string;
  readonly change: (articles: readonly GoldArticle[]) => GoldArticle[];
}

/** Every tenth closing mark is deleted. */
const DELETE_EVERY = 10;

/** The changes that attribution should bear. */
export const VARIANTS: readonly Variant[] = [
  {
    name: 'invented names',
    change: (articles) => articles.map((article, k) => renamePeople(article, k * 7)),
  },
  { name: 'single marks', change: (articles) => articles.map(withSingleMarks) },
  { name: 'no honorifics', change: (articles) => articles.map(withoutHonorifics) },
  {
    name: 'joined paragraphs',
    change: (articles) =>
      articles.map((article) => ({ ...article, text: article.text.replaceAll('\n', ' ') })),
  },
  { name: '10 % closing marks deleted', change: withoutSomeClosingMarks },
];

const OPENS_AFTER = '([{—–-/';

/** Double marks become single ones, as British papers set them, and single ones inside them double. */
function withSingleMarks(article: GoldArticle): GoldArticle {
  const { text } = article;
  const edits: Edit[] = [];
  let inside = false;
  let nested = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const length = (mark === "'" || mark === '`') && text.charAt(at + 1) === mark ? 2 : 1;
    if (mark === '\n') inside = nested = false;
    if ('"“”„‟'.includes(mark) || length === 2) {
      const opens = mark === '“' || mark === '„' || mark === '`' || (mark !== '”' && opensAt(text, at));
      edits.push({ start: at, end: at + length, text: opens ? '‘' : '’' });
      inside = opens;
      nested = false;
      at += length - 1;
    } else if (inside && (mark === '‘' || (mark === "'" && opensAt(text, at)))) {
      edits.push({ start: at, end: at + 1, text: '“' });
      nested = true;
    } else if (nested && (mark === '’' || mark === "'") && !/^\p{L}/u.test(text.slice(at + 1, at + 2))) {
      edits.push({ start: at, end: at + 1, text: '”' });
      nested = false;
    }
  }
  return editArticle(article, edits);
}

function opensAt(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before.trim() === '' || OPENS_AFTER.includes(before);
}

function withoutHonorifics(article: GoldArticle): GoldArticle {
  const found = article.text.matchAll(/(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr)\.?[ \u00a0](?=\p{Lu})/gu);
  return editArticle(
    article,
    [...found].map(({ 0: words, index }) => ({ start: index, end: index + words.length, text: '' })),
  );
}

/** Counts through all articles, so that short ones lose some too. */
function withoutSomeClosingMarks(articles: readonly GoldArticle[]): GoldArticle[] {
  let count = 0;
  return articles.map((article) => {
    const edits = article.marked.flatMap(({ start, end }): Edit[] => {
      const mark = /(?:["”]|'')$/.exec(article.text.slice(start + 1, end))?.[0];
      if (mark === undefined || ++count % DELETE_EVERY !== 0) return [];
      return [{ start: end - mark.length, end, text: '' }];
    });
    return editArticle(article, edits);
  });
}
