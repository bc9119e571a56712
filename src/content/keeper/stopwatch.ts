/** Counts the time that pieces of work take. */
export interface Stopwatch {
  /** Counts the time that `work` takes. */
  during<Result>(work: () => Result): Result;
  /** All of it, in ms. */
  spent(): number;
}

/** A stopwatch that has counted nothing yet. */
export function stopwatch(): Stopwatch {
  let spent = 0;
  return {
    during(work) {
      const started = performance.now();
      try {
        return work();
      } finally {
        spent += performance.now() - started;
      }
    },
    spent: () => spent,
  };
}
