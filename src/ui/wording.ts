import { interfaceLanguage, say, sayCount, sayDay } from './words.ts';

/** What puts exports, citations and explanations into the language of the interface: a `Wording` of the formats. */
export const WORDING = {
  say,
  sayCount,
  sayDay,
  /** Known once the messages are. */
  get lang(): string {
    return interfaceLanguage().lang;
  },
};
