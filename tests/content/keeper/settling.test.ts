import { expect, test } from 'vitest';
import { type Clock, settling } from '../../../src/content/keeper/settling.ts';

/** A clock that stands still until it is told to go on. */
function handClock() {
  let time = 0;
  let waiting: { at: number; call: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    after(ms, call) {
      const entry = { at: time + ms, call };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
  };
  /** Goes on in steps, doing `each` at every one. */
  async function pass(ms: number, step = ms, each: () => void = () => undefined): Promise<void> {
    for (const end = time + ms; time < end; ) {
      const until = Math.min(time + step, end);
      each();
      for (;;) {
        const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((entry) => entry !== next);
        time = Math.max(time, next.at);
        next.call();
        for (let i = 0; i < 5; i++) await Promise.resolve();
      }
      time = until;
    }
  }
  return { clock, pass, pending: () => waiting.length };
}

function looking(cost: number, found: boolean) {
  const { clock, pass, pending } = handClock();
  const looks: number[] = [];
  const settled = settling(async () => {
    looks.push(clock.now());
    return { cost, found };
  }, clock);
  return { ...settled, pass, pending, looks };
}

test('looks once, soon after the last of many changes', async () => {
  const { touch, pass, looks } = looking(10, true);
  await pass(500, 50, touch);
  expect(looks).toEqual([]);
  await pass(5000);
  expect(looks).toHaveLength(1);
  expect(looks[0]).toBeLessThanOrEqual(500 + 200);
});

test('has nothing to wait for while nothing changes', async () => {
  const { touch, pass, pending, looks } = looking(10, true);
  expect(pending()).toBe(0);
  touch();
  await pass(1000);
  expect(looks).toHaveLength(1);
  expect(pending()).toBe(0);
});

test('looks at a page that never rests ever less often where nothing comes of it', async () => {
  const { touch, pass, looks } = looking(1, false);
  await pass(60_000, 100, touch);
  expect(looks.length).toBeGreaterThan(3);
  expect(looks.length).toBeLessThan(8);
  const waits = looks.slice(1).map((time, i) => time - (looks[i] ?? 0));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
});

test('spends no more than a twentieth of the time, and a little more at first', async () => {
  const { touch, pass, looks } = looking(100, true);
  await pass(60_000, 200, touch);
  expect(looks.length).toBeGreaterThan(20);
  expect(looks.length * 100).toBeLessThanOrEqual(60_000 / 20 + 600);
});

test('is quick again once the page has come to rest', async () => {
  const { touch, pass, looks } = looking(1, false);
  await pass(30_000, 100, touch);
  await pass(2000);
  const before = looks.length;
  touch();
  await pass(200);
  expect(looks).toHaveLength(before + 1);
});

test('never looks again after its end', async () => {
  const { touch, end, pass, looks, pending } = looking(1, true);
  touch();
  end();
  touch();
  await pass(5000);
  expect(looks).toEqual([]);
  expect(pending()).toBe(0);
});
