import { beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundMessages } from '../../src/platform/messages.ts';

const onMessage = vi.hoisted(() => ({ addListener: vi.fn(), removeListener: vi.fn() }));
vi.mock('../../src/platform/browser.ts', () => ({ browser: { runtime: { id: 'quoth', onMessage } } }));

const { listen } = await import('../../src/platform/listen.ts');

const handlers = {
  annotate: vi.fn(async () => ({ ok: true, value: null }) as const),
  report: vi.fn(() => ({ ok: true, value: null }) as const),
};

beforeEach(() => vi.clearAllMocks());

function listener(signal?: AbortSignal): (message: unknown, sender: unknown) => unknown {
  listen<BackgroundMessages>(handlers, signal);
  return onMessage.addListener.mock.lastCall?.[0];
}

test('answers its messages and says which tab asked', async () => {
  const answer = listener()({ type: 'report', people: 3 }, { id: 'quoth', tab: { id: 7 } });
  expect(await answer).toEqual({ ok: true, value: null });
  expect(handlers.report).toHaveBeenCalledWith({ type: 'report', people: 3 }, { tabId: 7 });
});

test.each([
  ['a message for others', { type: 'getAnalysis' }, 'quoth'],
  ['a name that every object has', { type: 'toString' }, 'quoth'],
  ['no message at all', 'hello', 'quoth'],
  ['null', null, 'quoth'],
  ['a message of another extension', { type: 'annotate' }, 'stranger'],
])('leaves %s to others', (_what, message, id) => {
  expect(listener()(message, { id, tab: { id: 7 } })).toBeUndefined();
  expect(handlers.annotate).not.toHaveBeenCalled();
});

test('stops listening when its signal is aborted', () => {
  const controller = new AbortController();
  const added = listener(controller.signal);
  controller.abort();
  expect(onMessage.removeListener).toHaveBeenCalledWith(added);
});
