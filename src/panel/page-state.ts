import type { NoAnalysis, NotInjected, PageAnalysis } from '../platform/messages.ts';

/**
 * What the panel can know of the page in front. `gone` and `silent` are ours: no tab, or no answer in time. `off`:
 * the reader's settings say to leave this site alone.
 */
export type PageState =
  | { readonly is: 'ready'; readonly page: PageAnalysis }
  | {
      readonly is: Exclude<NoAnalysis, 'working'> | Exclude<NotInjected, 'gone'> | 'gone' | 'silent' | 'off';
    };

/** `look`: annotate the page if it is an article. `anyway`: also if it is none. `again`: read it anew. */
export type LoadHow = 'look' | 'anyway' | 'again';

/**
 * How far it is as long as there is no state: the browser still loads the page, or it is being read. Paragraphs are not
 * counted: the engine reads even the longest page in one go, in a fraction of a second in which nobody could be told.
 */
export type Stage = 'loading' | 'reading';
