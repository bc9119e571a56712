/** When pages are read: every article by itself, or none until the reader asks. */
export type When = 'articles' | 'click';

/** What the reader wants of one site: read its articles by themselves, or leave it alone. */
export type SiteRule = 'always' | 'never';

/** Whose names are marked: everybody's who is named, only theirs who say something, or nobody's. */
export type Figures = 'all' | 'speakers' | 'none';

/** Which marks are painted. */
export interface PaintChoice {
  /** Words in quotation marks. */
  readonly direct: boolean;
  /** The quoted pieces of sentences that are otherwise the reporter's. */
  readonly mixed: boolean;
  /** What the reporter retells. */
  readonly indirect: boolean;
  readonly figures: Figures;
}

/** The colours on the page: one for each speaker, the same with the strongest contrast, or one for all. */
export type Palette = 'speakers' | 'contrast' | 'single';

/** Of panel and card. `system`: the panel as the browser, the card as the page it stands on. */
export type Theme = 'system' | 'light' | 'dark';

/** Everything the reader can set. */
export interface Settings {
  readonly when: When;
  /** By host as `siteOf` gives it. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly paint: PaintChoice;
  readonly palette: Palette;
  readonly theme: Theme;
}

/** The settings of somebody who has never set anything. */
export const DEFAULT_SETTINGS: Settings = {
  when: 'articles',
  sites: {},
  paint: { direct: true, mixed: true, indirect: true, figures: 'all' },
  palette: 'speakers',
  theme: 'system',
};

/** The site that a page belongs to, for rules: its host without "www."; null for what is no page of the web. */
export function siteOf(url: string): string | null {
  const host = WEB_HOST.exec(url)?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '');
}

/** "https://karrowledger.example:8080/a": what stands between the scheme (and a name before "@") and the port or path. */
const WEB_HOST = /^https?:\/\/(?:[^\s/?#@]*@)?(\[[\da-f:.]+\]|[^\s/?#:@[\]\\]+)(?:[:/?#]|$)/i;

/** What the reader has set for the site of a page: the rule of its own host, or else of the nearest one above it. */
export function ruleFor({ sites }: Pick<Settings, 'sites'>, url: string): SiteRule | null {
  let site = siteOf(url);
  while (site !== null && site !== '') {
    const rule = Object.hasOwn(sites, site) ? sites[site] : undefined;
    if (rule !== undefined) return rule;
    const dot = site.indexOf('.');
    site = dot < 0 ? null : site.slice(dot + 1);
  }
  return null;
}

/** Whether an article at `url` is read without the reader asking for it. */
export function readsByItself(settings: Pick<Settings, 'sites' | 'when'>, url: string): boolean {
  const rule = ruleFor(settings, url);
  return rule === null ? settings.when === 'articles' : rule === 'always';
}
