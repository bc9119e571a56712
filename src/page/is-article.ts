import { dataTypes } from './data-types.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { metaContent } from './meta-content.ts';
import { type Address, addressOf } from './page-address.ts';
import { weighPage } from './weigh-page.ts';

/** Why a page is no article: the first of these that holds. */
export type Refusal =
  | 'empty'
  | 'address'
  | 'type'
  | 'claim'
  | 'program'
  | 'code'
  | 'prose'
  | 'links'
  | 'teasers';

/**
 * Whether the page is a news article: cheap enough to be asked on every page, as it is shipped in the few lines that
 * run everywhere. A page passes that says so itself (og:type, JSON-LD) or looks so (one headline, a dated or
 * spelt-out address, a byline or time), and whose prose stands together in one place with few links. Home and section
 * pages, search, shops, documentation, forums, mail and terms do not pass. Writes nothing.
 */
export function isArticle(document: Document): boolean {
  return whyNoArticle(document) === null;
}

/**
 * Why the page is taken for no article, null where it is one. `isClaimed`: somebody else vouches for what it is, so that
 * its prose alone has to tell.
 */
export function whyNoArticle(document: Document, isClaimed = false): Refusal | null {
  const { body } = document;
  if (!body) return 'empty';
  const address = addressOf(document);
  if (!isClaimed && isElsewhere(address)) return 'address';
  const types = dataTypes(document);
  if (types.some((type) => OTHER_TYPES.test(type))) return 'type';
  if (!isClaimed && !claimsToBe(document, types) && !looksLikeStory(document, address)) return 'claim';
  if (APPLICATIONS.test(metaContent(document, 'generator'))) return 'program';
  if (document.querySelectorAll('pre, code, kbd').length > MOST_CODE) return 'code';
  const { prose, text, linked, teasers } = weighPage(body);
  if (prose < LEAST_PROSE) return 'prose';
  if (linked >= MOST_LINKED * text) return 'links';
  return teasers * PROSE_PER_TEASER < prose ? null : 'teasers';
}

/** A story has at least this much prose; wire news in Japanese or Chinese counts each sign twice. */
const LEAST_PROSE = 700;
const MOST_LINKED = 0.3;
/** What introduces one other page in a teaser is shorter. */
const PROSE_PER_TEASER = 280;
const MOST_CODE = 4;

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report */
const STORY_TYPES = /^(?:(?:\w*News|Satirical|Advertiser\w*)?Article|\w*BlogPosting|Report)$/;
/** Types that only pages of another kind have for themselves. */
const OTHER_TYPES =
  /^(?:Product\w*|Recipe|SearchResultsPage|CollectionPage|ProfilePage|AboutPage|ContactPage|CheckoutPage|QAPage|FAQPage|DiscussionForumPosting|TechArticle|APIReference|Software\w+|JobPosting|Course|ItemPage)$/;
/** Programs that make encyclopedias, documentation, forums and shops. */
const APPLICATIONS =
  /wiki|docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|docfx|doxygen|discourse|phpbb|vbulletin|xenforo|shop/i;

/** The page says of itself that it is a story. */
function claimsToBe(document: Document, types: readonly string[]): boolean {
  return (
    types.some((type) => STORY_TYPES.test(type)) ||
    /^(?:news)?article$/i.test(metaContent(document, 'og:type'))
  );
}

/** One headline, a date or four words in the path, and a time or byline: for pages without any data about themselves. */
function looksLikeStory(document: Document, { path }: Address): boolean {
  const slug = path.split('/').findLast(Boolean) ?? '';
  if (!/\/20\d\d[/-]?\d\d/.test(path) && slug.split('-').length < 4 && !/\d{4}|[a-z]\d\w*\d/.test(slug))
    return false;
  return (
    document.querySelectorAll('h1').length === 1 &&
    document.querySelector(
      'time, [itemprop=datePublished], [rel~=author], [class*=byline i], [class*=pubdate i], [class*=publish i], meta[name*=time], meta[name*=date], meta[name=author]',
    ) !== null
  );
}
