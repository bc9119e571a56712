import { metaContent } from './meta-content.ts';

/** Where a page lives, lower case but for the query, which begins with "?" where there is one. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** Where the page lives; a copy kept on this machine tells by its canonical link where it came from. */
export function addressOf(document: Document): Address {
  const own = (document.URL as string | undefined) ?? '';
  const kept = !/^https?:\/\/(?!localhost|127\.|\[)/.test(own);
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(
    (kept && (canonical || metaContent(document, 'og:url'))) || own,
  );
  return {
    host: (parts?.[1] ?? '').toLowerCase(),
    path: (parts?.[2] || '/').toLowerCase(),
    query: parts?.[3] ?? '',
  };
}
