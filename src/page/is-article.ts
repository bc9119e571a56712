import { dataTypes } from './data-types.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { metaContent } from './meta-content.ts';
import { type Address, addressOf } from './page-address.ts';
import { weighPage } from './weigh-page.ts';

/** Why a page is no article: the first of these that holds. */
export type Refusal = 'empty' | 'address' | 'type' | 'claim' | 'program' | 'code' | 'prose' | 'links';

/**
 * Whether the page is a news article: cheap enough to be asked on every page, as it is shipped in the few lines that
 * run everywhere. A page passes that says so itself (og:type, JSON-LD) or looks so (one headline, a dated or
 * spelt-out address, a byline or time), and whose prose stands together in one place with few links. Home and section
 * pages, search, shops, documentation, forums, mail and terms do not pass. Writes nothing.
 */
export function isArticle(document: Document): boolean {
  return whyNoArticle(document) === null;
}

/** Why the page is taken for no article, null where it is one. */
export function whyNoArticle(document: Document): Refusal | null {
  const { body } = document;
  if (!body) return 'empty';
  const address = addressOf(document);
  if (isElsewhere(address)) return 'address';
  const types = dataTypes(document);
  const kind = metaContent(document, 'og:type');
  const has = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const isStory = has(STORY_TYPES);
  if (has(NEVER_TYPES) || (has(OTHER_TYPES) && !has(NEWS_TYPES))) return 'type';
  if (!isStory && (has(THING_TYPES) || !STORY_KINDS.test(kind))) return 'type';
  const quotations = isStory ? 0 : leastQuotations(document, address, /article/i.test(kind));
  if (quotations === null) return 'claim';
  if (APPLICATIONS.test(metaContent(document, 'generator'))) return 'program';
  if (document.querySelectorAll('pre, code, kbd').length > MOST_CODE) return 'code';
  const { element, prose, text, linked } = weighPage(body);
  if (prose < LEAST_PROSE) return 'prose';
  if (linked >= MOST_LINKED * text) return 'links';
  return quotations > 0 && countQuotations(element) < quotations ? 'claim' : null;
}

/** A story has at least this much prose; wire news in Japanese or Chinese counts each sign twice. */
const LEAST_PROSE = 700;
const MOST_LINKED = 0.3;
const MOST_CODE = 4;
/** A story that does not say that it is one quotes somebody. */
const LEAST_QUOTATIONS = 3;

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report */
const STORY_TYPES = /^(?:(?:\w*News|Satirical|Advertiser\w*)?Article|\w*BlogPosting|Report)$/;
const NEWS_TYPES = /NewsArticle|LiveBlog/;
/** Types that no story has even beside its own. */
const NEVER_TYPES =
  /^(?:Recipe|\w+(?:ResultsPage|ForumPosting)|(?:Collection|Profile|About|Contact|QA)Page)$/;
/** Types that pages of other kinds have beside "Article", and papers beside a story that tests or explains such a thing. */
const OTHER_TYPES = /^(?:Product\w*|FAQPage|Software\w+)$/;
/** Whatever is none of these is the thing that the page is about: an event, a house, a book. */
const THING_TYPES =
  /^(?!(?:Web(?:Page|Site)|\w*Organization|BreadcrumbList|(?:Image|Video)Object|Person|ItemList|ListItem|SiteNavigationElement)$)/;
/** What a story's og:type is, many sites having the same for all their pages. */
const STORY_KINDS = /^(?:(?:news)?article|website|blog)?$/i;
/** Programs that make encyclopedias, documentation, forums and shops. */
const APPLICATIONS =
  /wiki|docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|docfx|doxygen|discourse|phpbb|vbulletin|xenforo|shop/i;

/**
 * How many quotations a page must hold whose data do not say that it is a story, null where it cannot be one. One that
 * claims it in passing (og:type, which some programs give to every page) and has a date needs none; any other needs an
 * address and a look like a story's too.
 */
function leastQuotations(document: Document, { host, path }: Address, claims: boolean): number | null {
  const holds = (selector: string): boolean => document.querySelector(selector) !== null;
  if (claims && (host === '' || holds(PUBLISHED))) return 0;
  const slug = path.split('/').findLast(Boolean) ?? '';
  const isNamed = /\/20\d\d[/-]?\d\d/.test(path) || slug.split('-').length > 3 || /\d{4}/.test(slug);
  const isSigned = holds(SIGNED);
  if (claims && isNamed && isSigned) return 0;
  const looksSo = claims || (isSigned && document.querySelectorAll('h1').length === 1);
  return host === '' || (looksSo && (isNamed || /[a-z]\d\w*\d/.test(slug))) ? LEAST_QUOTATIONS : null;
}

const PUBLISHED = 'meta[property*=published],meta[name*=date i],[itemprop=datePublished]';
const SIGNED = `time,[rel~=author],[class*=byline i],[class*=pubdate i],[class*=publish i],meta[name*=time],meta[name=author],${PUBLISHED}`;

function countQuotations(element: Element): number {
  return (element.textContent ?? '').match(QUOTATION)?.length ?? 0;
}

/** “We were never asked,” and the like: long enough to be no title or single word. */
const QUOTATION = /["“„«「](?:[^"“”„«»「」]{15,400}|[\u2e80-\u9fff]{8,14})["”“»」]/g;
