import type { Analysis, Statement } from '../model/analysis.ts';
import type { Correction, Verdict } from '../model/correction.ts';
import { findCorrected } from '../model/find-corrected.ts';
import { makeCorrection } from '../model/make-correction.ts';
import { addCorrection, correctionsOf, undoCorrection } from './corrections.ts';

/**
 * Keeps what the reader says of a statement for the article at `address`; null where it could not be kept, as there
 * is no room or the extension is gone.
 */
export async function correctStatement(
  analysis: Analysis,
  address: string,
  statement: Statement,
  verdict: Verdict,
): Promise<Correction | null> {
  const correction = makeCorrection(analysis, statement, verdict, Date.now());
  try {
    const outcome = await addCorrection({ address, title: analysis.title }, correction);
    return outcome === 'kept' ? correction : null;
  } catch {
    return null;
  }
}

/**
 * Takes back what was said of a statement: the correction just made, and any that the article's statement `id` was
 * found by, as it may have been said before the page was edited. False where it could not be taken back.
 */
export async function undoStatement(
  analysis: Analysis,
  address: string,
  id: string,
  made: Correction | null,
): Promise<boolean> {
  try {
    const kept = await correctionsOf(address);
    const meant = kept.filter((one) => findCorrected(analysis, one)?.id === id);
    for (const correction of made ? [made, ...meant] : meant) await undoCorrection(address, correction);
    return true;
  } catch {
    return false;
  }
}
