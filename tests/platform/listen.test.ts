import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../../src/platform/listen.ts';
import type { BackgroundMessages } from '../../src/platform/messages.ts';

const onMessage = { addListener: vi.fn(), removeListener: vi.fn() };
const done = { ok: true, value: null } as const;
const handlers = {
  annotate: vi.fn(async () => done),
  load: vi.fn(async () => done),
  lookUp: vi.fn(async () => done),
  report: vi.fn(() => done),
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('chrome', { runtime: { id: 'quoth', onMessage } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function listener(signal?: AbortSignal): (message: unknown, sender: unknown, reply: unknown) => unknown {
  listen<BackgroundMessages>(handlers, signal);
  return onMessage.addListener.mock.lastCall?.[0];
}

test('answers its messages and says which tab and frame asked', async () => {
  const reply = vi.fn();
  const sender = { id: 'quoth', tab: { id: 7 }, frameId: 4 };
  const waits = listener()({ type: 'report', people: 3 }, sender, reply);
  expect(waits).toBe(true);
  await vi.waitFor(() => expect(reply).toHaveBeenCalledWith(done));
  expect(handlers.report).toHaveBeenCalledWith({ type: 'report', people: 3 }, sender);
});

test.each([
  ['a message for others', { type: 'getAnalysis' }, 'quoth'],
  ['a name that every object has', { type: 'toString' }, 'quoth'],
  ['no message at all', 'hello', 'quoth'],
  ['null', null, 'quoth'],
  ['a message of another extension', { type: 'annotate' }, 'stranger'],
])('leaves %s to others', (_what, message, id) => {
  const reply = vi.fn();
  expect(listener()(message, { id, tab: { id: 7 } }, reply)).toBe(false);
  expect(handlers.annotate).not.toHaveBeenCalled();
  expect(reply).not.toHaveBeenCalled();
});

test('stops listening when its signal is aborted', () => {
  const controller = new AbortController();
  const added = listener(controller.signal);
  controller.abort();
  expect(onMessage.removeListener).toHaveBeenCalledWith(added);
});
