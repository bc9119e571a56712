import type { Token } from '../model/document.ts';

/** Whether the token is the mark of an owner: the "'s" of "Vale's". */
export function isPossessive(token: Token | undefined): boolean {
  return token?.text === "'s" || token?.text === '’s';
}
