import type { ArticleMeta } from '../model/article.ts';

/** What the page says of its article, and in which language it is (BCP 47, lower case). */
export interface PageMeta extends ArticleMeta {
  readonly language: string | null;
}

type Json = Record<string, unknown>;

/** JSON-LD types of a story, the schema's own names. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const LONGEST_BYLINE = 200;

/**
 * Title, byline, publisher, date, canonical URL and language from JSON-LD, meta elements and, where these are silent,
 * from the page's heading and byline. What the page does not say, or says unreadably, is null.
 */
export function readMeta(document: Document): PageMeta {
  const story = storyData(document);
  const meta = metaTable(document);
  const publisher = first(nameOf(story?.publisher), meta.get('og:site_name'), meta.get('application-name'));
  const title = first(
    headingText(document, [text(story?.headline), meta.get('og:title'), document.title]),
    text(story?.headline),
    meta.get('og:title'),
    meta.get('twitter:title'),
    document.title,
  );
  return {
    title: title && withoutSite(title, publisher, pageUrl(document, meta)),
    byline: byline(document, story, meta),
    publisher,
    published: published(document, story, meta),
    url: pageUrl(document, meta),
    language: language(document, story, meta),
  };
}

/** Names and contents of the page's meta elements, the first of each name. */
function metaTable(document: Document): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = clean(element.getAttribute('content') ?? element.getAttribute('value'));
    if (name && content && !table.has(name.toLowerCase())) table.set(name.toLowerCase(), content);
  }
  return table;
}

/** Names that sites give to who wrote the story, and to when it was published. */
const AUTHOR_NAME = /^(?:(?:article:|parsely-|sailthru\.)?author|byl|dc\.creator)$/;
const DATE_NAME =
  /^(?:(?:og:)?article:published_time|(?:dc\.|sailthru\.)?date(?:published|\.issued)?|pub(?:lish)?date|dcterms\.created|parsely-pub-date)$/;

/** The contents of the meta elements whose name fits, in the order of the page. */
function named(meta: ReadonlyMap<string, string>, pattern: RegExp): string[] {
  return [...meta].flatMap(([name, content]) => (pattern.test(name) ? content : []));
}

/** The article among the page's JSON-LD objects: at the top, in a graph or as main entity, never inside a list. */
function storyData(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const object of topObjects(parsed(script.textContent ?? ''))) {
      if (typesOf(object).some((type) => ARTICLE_TYPE.test(type))) return object;
    }
  }
  return null;
}

function parsed(json: string): unknown {
  // Line breaks inside strings are the fault most often seen.
  for (const text of [json, json.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

function topObjects(value: unknown, depth = 0): Json[] {
  if (Array.isArray(value)) return depth > 3 ? [] : value.flatMap((item) => topObjects(item, depth + 1));
  if (!isJson(value)) return [];
  if (depth > 3) return [value];
  return [value, ...topObjects(value['@graph'], depth + 1), ...topObjects(value.mainEntity, depth + 1)];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(object: Json): string[] {
  return [object['@type']].flat().filter((one): one is string => typeof one === 'string');
}

/** A name, or the names of several, of people or organizations given as words, objects or lists of these. */
function nameOf(value: unknown): string | null {
  const names = [value].flat(MAX_LISTS).flatMap((one) => {
    const name = text(isJson(one) ? [one.name].flat()[0] : one);
    return name === null || /^https?:/i.test(name) ? [] : name;
  });
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

/** Lists within lists are nobody's author. */
const MAX_LISTS = 3;

/**
 * The page's own heading is what the reader sees; it counts where one of the other titles shares most of its
 * beginning with it, so that a logo or a section's name in an `h1` does not.
 */
function headingText(document: Document, others: readonly (string | null | undefined)[]): string | null {
  const known = others.flatMap((other) => (other ? [bare(other)] : []));
  let only: string | null = null;
  const headings = [...document.querySelectorAll('h1')];
  for (const heading of headings) {
    const own = clean(heading.textContent);
    if (!own) continue;
    const key = bare(own);
    if (key !== '' && known.some((other) => other.includes(key) && key.length > 8)) return own;
    only ??= own;
  }
  return headings.length === 1 && known.length === 0 ? only : null;
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Cuts " | Karrow Post", " - Karrow Post | News" and the like: pieces after a divider that name the site. */
function withoutSite(title: string, publisher: string | null, url: string | null): string {
  const site = bare(publisher ?? '');
  const host = bare(hostName(url));
  let rest = title;
  for (;;) {
    const cut = DIVIDER.exec(rest);
    if (!cut) return rest;
    const piece = bare(cut[1] ?? '');
    const ours =
      piece !== '' &&
      ((site !== '' && (site.includes(piece) || piece.includes(site))) ||
        (host !== '' && (host.includes(piece) || piece.includes(host))));
    if (!ours || cut.index < 8) return rest;
    rest = rest.slice(0, cut.index).trim();
  }
}

/** " | Karrow Post" at the end of a title. */
const DIVIDER = /\s[|\-–—•·»:/]{1,2}\s([^|–—•·»]{2,60})$/;

function hostName(url: string | null): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.replace(/\.[a-z]+$/i, '') ?? '';
}

function byline(document: Document, story: Json | null, meta: ReadonlyMap<string, string>): string | null {
  const marked = document.querySelector(
    '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  );
  const found = first(
    nameOf(story?.author),
    ...named(meta, AUTHOR_NAME).map(notUrl),
    marked && !/\d/.test(marked.textContent ?? '') ? marked.textContent : null,
    writtenByline(document),
  );
  const name = found?.replace(/^(?:by|von|par|por|di|af|av|door)\s+/i, '');
  return name && name.length <= LONGEST_BYLINE ? name : null;
}

/** The names in the page's byline: its links, or all of it where it is short and holds no date. */
function writtenByline(document: Document): string | null {
  const line = document.querySelector('[class*="byline" i], [class*="author-name" i]');
  if (!line) return null;
  const links = [...line.querySelectorAll('a')].flatMap((link) => clean(link.textContent) ?? []);
  const names = links.filter((name) => name.length < 60 && !/[\d@]/.test(name));
  if (names.length > 0) return [...new Set(names)].slice(0, 6).join(', ');
  const all = clean(line.textContent);
  return all && all.length < 80 && !/\d/.test(all) ? all : null;
}

function notUrl(value: string): string | null {
  return /^(?:https?:)?\/\//i.test(value) ? null : value;
}

function published(document: Document, story: Json | null, meta: ReadonlyMap<string, string>): string | null {
  const candidates = [
    text(story?.datePublished),
    ...named(meta, DATE_NAME),
    text(story?.dateCreated),
    document.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  for (const candidate of candidates) {
    const date = isoDate(candidate);
    if (date) return date;
  }
  return null;
}

const MAX_DATE_LENGTH = 60;

/** A date as ISO 8601, as exact as it was given; null for what is no date of a newspaper. */
function isoDate(value: string | null | undefined): string | null {
  const words = value?.trim() ?? '';
  if (words.length > MAX_DATE_LENGTH) return null;
  const [, year, month, day, time, zone = ''] = ISO_LIKE.exec(words) ?? [];
  if (time) {
    return valid(`${year}-${month}-${day}T${time}${zone.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2')}`);
  }
  if (year) return valid(`${year}-${month}-${day}`);
  if (!/[a-z]{3}.*\d{4}|\d{4}.*[a-z]{3}/i.test(words)) return null;
  const moment = Date.parse(words);
  if (Number.isNaN(moment)) return null;
  if (/\d:\d{2}.*(?:GMT|UTC|Z$|[+-]\d{2}:?\d{2})/.test(words)) return new Date(moment).toISOString();
  // Of the day as it is printed, wherever the reader is.
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** 2031-05-14 · 20310514T1015… · 2031-05-14 10:15:00.000 +0200 */
const ISO_LIKE = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?|T|$)/i;

function valid(date: string): string | null {
  return Number.isNaN(Date.parse(date)) ? null : date;
}

function pageUrl(document: Document, meta: ReadonlyMap<string, string>): string | null {
  const base = document.URL as string | undefined;
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  // A frame that the page wrote itself has no address: then the one that the reader sees counts.
  const seen = document.defaultView?.top?.document?.URL;
  for (const candidate of [canonical, meta.get('og:url'), base, seen]) {
    const url = candidate && absolute(candidate, base);
    if (url) return url;
  }
  return null;
}

function absolute(address: string, base: string | undefined): string | null {
  try {
    const url = new URL(address, base?.startsWith('http') ? base : undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function language(document: Document, story: Json | null, meta: ReadonlyMap<string, string>): string | null {
  const candidates = [
    document.documentElement?.getAttribute('lang'),
    document.body?.getAttribute('lang'),
    text(story?.inLanguage) ?? (isJson(story?.inLanguage) ? text(story.inLanguage.alternateName) : null),
    meta.get('og:locale'),
    meta.get('content-language'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replaceAll('_', '-').toLowerCase() ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(tag)) return tag;
  }
  return null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null;
}

function first(...values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const words = clean(value);
    if (words) return words;
  }
  return null;
}

/** Blanks collapsed, the usual entities of doubly escaped meta data undone; null when nothing is left. */
function clean(value: string | null | undefined): string | null {
  const words = (value ?? '')
    .replace(/&(?:#x27|#0?39|(amp|quot|apos|nbsp));/gi, (_, name) => ENTITIES[name?.toLowerCase()] ?? "'")
    .replace(/[\s\u00ad\u200b\ufeff]+/gu, (blanks) => (/\s/.test(blanks) ? ' ' : ''))
    .trim();
  return words || null;
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', nbsp: ' ' };
