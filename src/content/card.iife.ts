import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import { useMessages } from '../ui/words.ts';
import { storyCard } from './card/story-card.ts';

declare global {
  /** In the content script's own world, which the page cannot see: there once the card has been loaded. */
  var quothStoryCard: typeof storyCard | undefined;
}

// The card comes as a script of its own on the first click that wants it: most articles are read without.
useMessages(lookUpMessage, browserLanguage());
globalThis.quothStoryCard = storyCard;
