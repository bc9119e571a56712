import { walkNodes } from '../../page/walk-nodes.ts';
import type { Story } from '../story.ts';

/** Notices words that are shown or hidden by a class, a style or an attribute. */
export interface Revealing {
  /** An attribute of the element has changed. */
  note(element: Element): void;
  end(): void;
}

interface Host {
  stories(): readonly Story[];
  idle(): Promise<void>;
}

/** Styles are often changed many times in a row. */
const DELAY_MS = 150;
const LAST_DELAY_MS = 4000;
/** Looking may take about one part in this many of the time. */
const RESTRAINT = 20;
const MOST_NOTED = 100;
const MOST_TEXTS = 5000;
/** A folded box is no higher. */
const COLLAPSED = 1;
/** Shorter texts are buttons and labels. */
const LEAST_TEXT = 40;

/**
 * Calls `changed` with each noted element in which words of a story are hidden now, or others are to be seen that were
 * not before. Pages that animate their styles all the time are looked at seldom, and each element counts once for each
 * state it has.
 */
export function revealing(host: Host, changed: (element: Element) => void): Revealing {
  let noted = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = DELAY_MS;
  const states = new WeakMap<Element, string>();

  async function look(): Promise<void> {
    await host.idle();
    const started = performance.now();
    const elements = [...noted].filter((element) => element.isConnected);
    noted = new Set();
    timer = undefined;
    let found = false;
    for (const element of elements) {
      const { seen, lost } = stateOf(element, host.stories());
      const state = `${seen} ${lost} ${element.getBoundingClientRect().height > COLLAPSED}`;
      if (states.get(element) === state) continue;
      states.set(element, state);
      if (seen === 0 && lost === 0) continue;
      found = true;
      changed(element);
    }
    const cost = performance.now() - started;
    delay = found ? DELAY_MS : Math.min(LAST_DELAY_MS, Math.max(DELAY_MS, cost * RESTRAINT));
  }

  return {
    note(element) {
      if (noted.size < MOST_NOTED) noted.add(element);
      timer ??= setTimeout(look, delay);
    },
    end: () => clearTimeout(timer),
  };
}

/** How many texts below the element can be seen and are in no story, and how many are in one and cannot be seen. */
function stateOf(element: Element, stories: readonly Story[]): { seen: number; lost: number } {
  let seen = 0;
  let lost = 0;
  let count = 0;
  walkNodes(element, {
    enter: ({ localName }) => count < MOST_TEXTS && !/^(?:script|style)$/.test(localName),
    text(node) {
      const { parentElement: parent, data } = node;
      if (count++ >= MOST_TEXTS || parent === null || data.length < LEAST_TEXT) return;
      const isKnown = stories.some(({ reading: { map } }) => map.offsetAt(node, 0) !== null);
      const isSeen = parent.checkVisibility({ visibilityProperty: true });
      if (isKnown && !isSeen) lost++;
      else if (!isKnown && isSeen) seen++;
    },
    leave() {},
  });
  return { seen, lost };
}
