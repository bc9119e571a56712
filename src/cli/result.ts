/** What came of something that may fail for reasons of the reader's own: the value, or one sentence about it. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly problem: string;
}

/** A value that could be had. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The reason why there is none, without a full stop. */
export function failure(problem: string): Failure {
  return { ok: false, problem };
}
