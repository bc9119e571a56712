import { dataTypes } from './data-types.ts';
import { type Refusal, whyNoArticle } from './is-article.ts';
import { metaContent } from './meta-content.ts';
import { addressOf } from './page-address.ts';
import { weighPage } from './weigh-page.ts';

/** What the gate makes of a page, with everything it looks at. */
export interface GateExplained {
  readonly isArticle: boolean;
  /** Why it is none: the first reason that holds. */
  readonly refusal: Refusal | null;
  readonly signals: {
    /** Where the page lives, as far as a saved page tells: "host/path?query". */
    readonly address: string;
    readonly ogType: string;
    /** JSON-LD types of what the page says it is. */
    readonly types: readonly string[];
    readonly generator: string;
    /** Elements `h1`. */
    readonly headlines: number;
    /** Letters of prose in the page's main part; the part of its letters in links, 0 to 1; its headings that are links. */
    readonly prose: number;
    readonly linkShare: number;
    readonly linkedHeadings: number;
  };
}

/** Asks the gate about the page and notes what it goes by. */
export function explainGate(document: Document): GateExplained {
  const { host, path, query } = addressOf(document);
  const refusal = whyNoArticle(document);
  const main = document.body ? weighPage(document.body) : { prose: 0, text: 0, linked: 0, teasers: 0 };
  return {
    isArticle: refusal === null,
    refusal,
    signals: {
      address: host + path + query,
      ogType: metaContent(document, 'og:type'),
      types: dataTypes(document),
      generator: metaContent(document, 'generator'),
      headlines: document.querySelectorAll('h1').length,
      prose: main.prose,
      linkShare: main.text === 0 ? 0 : main.linked / main.text,
      linkedHeadings: main.teasers,
    },
  };
}
