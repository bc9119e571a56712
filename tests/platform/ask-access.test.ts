import { beforeEach, expect, it, vi } from 'vitest';

const permissions = vi.hoisted(() => ({ contains: vi.fn(), request: vi.fn() }));
vi.mock('../../src/platform/browser.ts', () => ({ browser: { permissions } }));
const { askForAccess, mayReadAll } = await import('../../src/platform/ask-access.ts');

beforeEach(() => {
  permissions.request.mockReset().mockResolvedValue(true);
});

it.each([
  ['https://karrowledger.example/ferry?a=1', ['https://karrowledger.example/*']],
  ['http://127.0.0.1:8080/ferry', ['http://127.0.0.1/*']],
  [null, ['http://*/*', 'https://*/*']],
  ['file:///ferry.html', ['http://*/*', 'https://*/*']],
])('asks at %s for %j', async (url, origins) => {
  expect(await askForAccess(url)).toBe(true);
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins });
});

it('asks within the click: nothing is waited for before', () => {
  void askForAccess('https://karrowledger.example/ferry');
  expect(permissions.request).toHaveBeenCalledOnce();
});

it('tells whether every site may be read', async () => {
  permissions.contains.mockResolvedValue(false);
  expect(await mayReadAll()).toBe(false);
});
