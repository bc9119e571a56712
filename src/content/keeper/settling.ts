/** Decides when to look at a page that is changing. */
export interface Settling {
  /** Something has changed. */
  touch(): void;
  end(): void;
}

/** The time in ms, and a timer that can be given up. */
export interface Clock {
  now(): number;
  after(ms: number, call: () => void): () => void;
}

/** Without a change for so long, a page has come to rest. */
const QUIET_MS = 150;
/** A page that does not come to rest is looked at anyway after this time, doubled each time nothing came of it. */
const FIRST_WAIT_MS = 1000;
const LAST_WAIT_MS = 30_000;
/** Work may take this part of the time; what was not used is kept for a burst. */
const SHARE = 0.05;
const MOST_CREDIT_MS = 500;

/**
 * Calls `look` when the page has come to rest, or has been restless for long, never twice at once. `look` gives the
 * milliseconds that it kept the page from other work, and whether anything came of it.
 */
export function settling(
  look: () => Promise<{ readonly cost: number; readonly found: boolean }>,
  clock: Clock = CLOCK,
): Settling {
  let cancel: (() => void) | null = null;
  let looking = false;
  let ended = false;
  let waiting = false;
  let first = 0;
  let last = 0;
  let wait = FIRST_WAIT_MS;
  let credit = MOST_CREDIT_MS;
  let counted = clock.now();

  function touch(): void {
    last = clock.now();
    if (!waiting) first = last;
    waiting = true;
    if (cancel === null && !looking) arm();
  }

  function arm(): void {
    if (ended) return;
    const now = clock.now();
    const solvent = now + Math.max(0, -creditAt(now)) / SHARE;
    cancel = clock.after(Math.max(Math.min(last + QUIET_MS, first + wait), solvent) - now, check);
  }

  function check(): void {
    cancel = null;
    const now = clock.now();
    const isQuiet = now - last >= QUIET_MS;
    if ((isQuiet || now - first >= wait) && creditAt(now) >= 0) void run(isQuiet);
    else arm();
  }

  async function run(isQuiet: boolean): Promise<void> {
    waiting = false;
    looking = true;
    const { cost, found } = await look();
    looking = false;
    credit = creditAt(clock.now()) - cost;
    wait = isQuiet || found ? FIRST_WAIT_MS : Math.min(wait * 2, LAST_WAIT_MS);
    if (waiting) arm();
  }

  function creditAt(now: number): number {
    credit = Math.min(MOST_CREDIT_MS, credit + (now - counted) * SHARE);
    counted = now;
    return credit;
  }

  return {
    touch,
    end() {
      ended = true;
      cancel?.();
    },
  };
}

const CLOCK: Clock = {
  now: () => performance.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};
