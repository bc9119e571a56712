/**
 * Whether the page is a news article: cheap enough to be asked on every page, and self-contained because it is
 * shipped in the few lines that run everywhere. A page passes that says so itself (og:type, JSON-LD) or looks so (one
 * headline, a dated or spelt-out address, a byline or time), and whose prose stands together in one place with few links.
 * Home and section pages, search, shops, documentation, forums, mail and terms do not pass. Writes nothing.
 */
export function isArticle(document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  const address = addressOf(document);
  if (isElsewhere(address)) return false;
  const types = dataTypes(document);
  if (types.some((type) => OTHER_TYPES.test(type))) return false;
  const claims =
    types.some((type) => STORY_TYPES.test(type)) || /^(?:news)?article$/i.test(meta(document, 'og:type'));
  if (!claims && !looksLikeStory(document, address)) return false;
  if (APPLICATIONS.test(meta(document, 'generator'))) return false;
  if (document.querySelectorAll('pre, code, kbd').length > MOST_CODE) return false;
  return hasStory(body);
}

/** A story has at least this much prose; wire news in Japanese or Chinese counts each sign twice. */
const LEAST_PROSE = 700;
const PROSE_BLOCK = 70;
/** What stands alone as one short notice is no story. */
const STORY_SHARE = 0.7;
const MOST_LINKED = 0.3;
const MOST_CODE = 4;

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report */
const STORY_TYPES = /^(?:(?:\w*News|Satirical|Advertiser\w*)?Article|\w*BlogPosting|Report)$/;
/** Types that only pages of another kind have for themselves. */
const OTHER_TYPES =
  /^(?:Product\w*|Recipe|SearchResultsPage|CollectionPage|ProfilePage|AboutPage|ContactPage|CheckoutPage|QAPage|FAQPage|DiscussionForumPosting|TechArticle|APIReference|Software\w+|JobPosting|Course|ItemPage)$/;
/** Programs that make encyclopedias, documentation, forums and shops. */
const APPLICATIONS =
  /wiki|docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|docfx|doxygen|discourse|phpbb|vbulletin|xenforo|shop/i;
/** Hosts named after what they are (docs.example.org, mail.example.org), and the great ones that hold no stories. */
const OTHER_HOSTS =
  /^(?:(?:docs?|developers?|api|wiki|help|support|forums?|community|(?:web)?mail|shop|store|accounts?|search)\.|(?:.+\.)?(?:wiki\w+\.org|git(?:hub|lab)\.com|stack\w+\.com|reddit\.com|facebook\.com|x\.com|twitter\.com|instagram\.com|tiktok\.com|linkedin\.com|youtube\.com|(?:amazon|ebay|google)\.[a-z.]+)$)/;
/** Parts of a path that no story has above it. */
const OTHER_PATHS =
  /\/(?:docs?|documentation|wiki|help|support|faqs?|manual|reference|api|forums?|threads?|questions|search|suche|recherche|tags?|categor(?:y|ies)|authors?|products?|shop|store|cart|checkout|account|login|inbox|settings)\//;
/** Last parts of a path that pages about the site itself have. */
const OWN_PAGES =
  /\/(?:about(?:-us)?|contact(?:-us)?|kontakt|imprint|impressum|datenschutz|(?:privacy|terms|legal|cookies?|accessibility)(?:-(?:and|of|conditions|service|use|policy|notice|statement))*|agb|advertise|subscribe|newsletters?|sitemap)\/?(?:\.\w+)?$/;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/;

interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** Where the page lives; a copy kept on this machine tells by its canonical link where it came from. */
function addressOf(document: Document): Address {
  const own = (document.URL as string | undefined) ?? '';
  const kept = !/^https?:\/\/(?!localhost|127\.|\[)/.test(own);
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(
    (kept && (canonical || meta(document, 'og:url'))) || own,
  );
  return {
    host: (parts?.[1] ?? '').toLowerCase(),
    path: (parts?.[2] || '/').toLowerCase(),
    query: parts?.[3] ?? '',
  };
}

function isElsewhere({ host, path, query }: Address): boolean {
  return (
    (HOME.test(path) && host !== '' && !/[?&]p=/.test(query)) ||
    /[?&](?:q|query|search)=/.test(query) ||
    OTHER_HOSTS.test(host) ||
    OTHER_PATHS.test(`${path}/`) ||
    OWN_PAGES.test(path)
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

function meta(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content') ?? element?.getAttribute('value') ?? '';
}

/** The types of what the page's JSON-LD says the page is: at the top, in a graph or as main entity, not in lists. */
function dataTypes(document: Document): string[] {
  const types: string[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4) return;
    if (Array.isArray(value)) {
      for (const item of value) collect(item, depth + 1);
      return;
    }
    const object = value as Record<string, unknown>;
    types.push(...[object['@type']].flat().filter((type) => typeof type === 'string'));
    collect(object['@graph'], depth + 1);
    collect(object.mainEntity, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    try {
      collect(JSON.parse(json), 0);
    } catch {
      // Broken data still says what it is in its first words.
      const type = /"@type"\s{0,9}:\s{0,9}"(\w{1,40})"/.exec(json.slice(0, 400))?.[1];
      if (type) types.push(type);
    }
  }
  return types;
}

interface Weighed {
  readonly parts: Weighed[];
  prose: number;
  text: number;
  linked: number;
  teasers: number;
}

/** The deepest element with 70 % of the prose holds enough of it, with few links and few headings that are links. */
function hasStory(body: Element): boolean {
  let at = weigh(body, 0);
  const { prose } = at;
  if (prose < LEAST_PROSE) return false;
  for (;;) {
    const next = at.parts.find((part) => part.prose >= STORY_SHARE * prose);
    if (!next) break;
    at = next;
  }
  return at.linked < MOST_LINKED * at.text && at.teasers * 4 * PROSE_BLOCK < at.prose;
}

const SKIPPED =
  /^(?:script|style|noscript|template|nav|footer|aside|form|dialog|button|select|svg|iframe|textarea)$/;
const INLINE = /^(?:a|abbr|b|bdi|br|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const DEEPEST = 200;

function weigh(element: Element, depth: number): Weighed {
  const own: Weighed = { parts: [], prose: 0, text: 0, linked: 0, teasers: 0 };
  let text = 0;
  let linked = 0;
  const endBlock = (): void => {
    if (text >= PROSE_BLOCK && linked < text * 0.4) own.prose += text;
    own.text += text;
    own.linked += linked;
    text = linked = 0;
  };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      text += lengthOf((node as Text).data);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const tag = child.localName;
    if (SKIPPED.test(tag) || depth > DEEPEST) continue;
    if (INLINE.test(tag) && !child.querySelector('p, div, h2, h3')) {
      const length = lengthOf(child.textContent ?? '');
      text += length;
      if (tag === 'a') linked += length;
      else for (const link of child.getElementsByTagName('a')) linked += lengthOf(link.textContent ?? '');
      continue;
    }
    endBlock();
    const part = weigh(child, depth + 1);
    if (tag === 'a') part.linked = part.text;
    if (/^h[2-6]$/.test(tag) && (part.linked > part.text / 2 || child.closest('a'))) part.teasers++;
    own.parts.push(part);
    own.prose += tag === 'a' ? 0 : part.prose;
    own.text += part.text;
    own.linked += part.linked;
    own.teasers += part.teasers;
  }
  endBlock();
  return own;
}

/** Letters without the blanks around them, signs that are words counted double. */
function lengthOf(text: string): number {
  const { length } = text.trim();
  return text.charCodeAt(text.length >> 1) > 0x2e7f ? length * 2 : length;
}
