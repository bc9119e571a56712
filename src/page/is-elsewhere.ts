import type { Address } from './page-address.ts';

/** Whether the address alone says that here is no story: a home page, a search, a shop, the site's own pages. */
export function isElsewhere({ host, path, query }: Address): boolean {
  return (
    (HOME.test(path) && host !== '' && !/[?&]p=/.test(query)) ||
    /[?&](?:q|query|search)=/.test(query) ||
    OTHER_HOSTS.test(host) ||
    OTHER_PATHS.test(`${path}/`) ||
    OWN_PAGES.test(path)
  );
}

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
