import { beforeEach, expect, test, vi } from 'vitest';

const api = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn(), get: vi.fn() },
  storage: { session: { get: vi.fn() } },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: api }));

const { activeTab, addressOf, askTab, isLoading, openTabs, tabNow } = await import(
  '../../src/platform/tabs.ts'
);

beforeEach(() => {
  vi.resetAllMocks();
  api.storage.session.get.mockResolvedValue({});
  api.tabs.get.mockResolvedValue({ id: 7, url: 'https://karrowledger.example/a', status: 'loading' });
});

test('activeTab leaves out what it may not see', async () => {
  api.tabs.query.mockResolvedValue([{ id: 7 }]);
  expect(await activeTab()).toEqual({ id: 7, title: null, url: null });
});

test('activeTab is null without a tab', async () => {
  api.tabs.query.mockResolvedValue([]);
  expect(await activeTab()).toBeNull();
});

test('askTab asks the top frame and gives its reply', async () => {
  api.tabs.sendMessage.mockResolvedValue({ ok: false, reason: 'gone' });
  expect(await askTab<'jumpTo'>(7, { type: 'jumpTo', statement: 's1' })).toEqual({
    ok: false,
    reason: 'gone',
  });
  expect(api.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'jumpTo', statement: 's1' }, { frameId: 0 });
});

test.each([
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'No tab with id: 7.',
])('askTab takes "%s" for no answer', async (message) => {
  api.tabs.sendMessage.mockRejectedValue(new Error(message));
  expect(await askTab<'getAnalysis'>(7, { type: 'getAnalysis' })).toEqual({ ok: false, reason: 'no-answer' });
});

test('askTab throws what it does not know', async () => {
  api.tabs.sendMessage.mockRejectedValue(new Error('the sky fell'));
  await expect(askTab<'getAnalysis'>(7, { type: 'getAnalysis' })).rejects.toThrow('the sky fell');
});

test('openTabs and addressOf say null for what the browser hides', async () => {
  api.tabs.query.mockResolvedValue([
    { id: 3, url: 'https://karrowledger.example/a' },
    { id: 4 },
    { title: 'x' },
  ]);
  expect(await openTabs()).toEqual([
    { id: 3, title: null, url: 'https://karrowledger.example/a' },
    { id: 4, title: null, url: null },
  ]);
  expect(await addressOf(7)).toBe('https://karrowledger.example/a');
  api.tabs.get.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await addressOf(7)).toBeNull();
});

test('tabNow and isLoading tell how a tab is now, and of one that is gone nothing', async () => {
  expect(await tabNow(7)).toEqual({ id: 7, title: null, url: 'https://karrowledger.example/a' });
  expect(await isLoading(7)).toBe(true);
  api.tabs.get.mockResolvedValue({ id: 7, status: 'complete' });
  expect(await isLoading(7)).toBe(false);
  api.tabs.get.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await tabNow(7)).toBeNull();
  expect(await isLoading(7)).toBe(false);
});
