import type { Piece } from '../model/statement-pieces.ts';

/** How a statement looks: all the speaker's own words, all the reporter's, or some of both. */
export function lookOf(pieces: readonly Piece[]): 'direct' | 'mixed' | 'para' {
  if (pieces.every(({ quoted }) => quoted)) return 'direct';
  return pieces.some(({ quoted }) => quoted) ? 'mixed' : 'para';
}
