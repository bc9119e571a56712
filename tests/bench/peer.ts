import nlp from 'compromise';

/** How many quotations compromise finds in a text; the text is read anew in each call. */
export function peerQuotations(text: string): number {
  return nlp(text).quotations().length;
}

/** How many people compromise finds. */
export function peerPeople(text: string): number {
  return nlp(text).people().length;
}

/** Both from one reading of the text, the shortest way to them. */
export function peerBoth(text: string): number {
  const read = nlp(text);
  return read.quotations().length + read.people().length;
}
