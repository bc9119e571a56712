import { siteOf } from '../model/settings.ts';

/** The site that a reader means by what they type: "news.example", or the address of a page there; null for neither. */
export function siteIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  // Letters beyond ASCII come out as browsers write them in addresses.
  const site = siteOf(new URL(address).href);
  return site?.includes('.') || site === 'localhost' ? site : null;
}
