import { beforeEach, expect, test, vi } from 'vitest';

const api = vi.hoisted(() => ({
  tabs: { sendMessage: vi.fn(), get: vi.fn() },
  scripting: { insertCSS: vi.fn(), executeScript: vi.fn() },
  permissions: { contains: vi.fn() },
  storage: { local: { get: vi.fn() }, session: { get: vi.fn(), set: vi.fn() } },
  runtime: { getManifest: vi.fn(), getURL: (path: string) => `moz-extension://5f1b7a52${path}` },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: api }));

const { injectAnnotator, injectGate } = await import('../../src/platform/inject-annotator.ts');
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  vi.resetAllMocks();
  api.tabs.sendMessage.mockRejectedValue(NOBODY);
  api.tabs.get.mockResolvedValue({ id: 7, url: 'https://karrowledger.example/a' });
  api.storage.local.get.mockResolvedValue({});
  api.storage.session.get.mockResolvedValue({});
  vi.stubGlobal('chrome', api);
  api.runtime.getManifest.mockReturnValue({ content_scripts: [{ js: ['gate.js'] }] });
});

test('injectAnnotator asks the annotator that is there', async () => {
  api.tabs.sendMessage.mockResolvedValue({ ok: true, value: null });
  expect(await injectAnnotator(7, { force: true })).toEqual({ ok: true, value: null });
  expect(api.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'read', force: true }, { frameId: 0 });
  expect(api.scripting.executeScript).not.toHaveBeenCalled();
});

test('injectAnnotator brings styles and script into the top frame', async () => {
  expect(await injectAnnotator(7)).toEqual({ ok: true, value: null });
  const target = { tabId: 7, frameIds: [0] };
  expect(api.scripting.insertCSS).toHaveBeenCalledWith({
    target,
    files: ['/highlights.css'],
    origin: 'USER',
  });
  expect(api.scripting.executeScript).toHaveBeenCalledWith({ target, files: ['/annotator.js'] });
});

test.each([
  ['speakers', ['/highlights.css']],
  ['contrast', ['/highlights.css', '/highlights-contrast.css']],
  ['single', ['/highlights.css', '/highlights-single.css']],
])('injectAnnotator brings the palette %s and hands the settings over first', async (palette, files) => {
  const paint = { direct: true, mixed: true, indirect: false, figures: 'none' };
  api.storage.local.get.mockResolvedValue({ settings: { palette, paint, theme: 'dark' } });
  await injectAnnotator(7);
  expect(api.scripting.insertCSS).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files,
    origin: 'USER',
  });
  const asked = api.scripting.executeScript.mock.calls.map(([{ args, files }]) => files ?? args);
  expect(asked).toEqual([[{ paint, theme: 'dark' }], ['/annotator.js']]);
});

test('injectAnnotator brings corrections before the annotator where there are any', async () => {
  const correction = {
    ...{ words: 'No', length: 2, before: '', after: '', start: 0, made: 1 },
    verdict: { is: 'nobody' },
  };
  const article = { version: 1, title: null, corrections: [correction] };
  api.storage.local.get.mockResolvedValue({ 'corrections https://karrowledger.example/b': article });
  await injectAnnotator(7);
  const files = api.scripting.executeScript.mock.calls.flatMap(([{ files = [] }]) => files);
  expect(files).toEqual(['/corrections.js', '/annotator.js']);
});

test.each(['src/gate.js', '/src/gate.js', 'moz-extension://5f1b7a52/src/gate.js'])(
  'injectGate takes %s from the manifest',
  async (file) => {
    api.runtime.getManifest.mockReturnValue({ content_scripts: [{ js: [file] }] });
    expect(await injectGate(7)).toEqual({ ok: true, value: null });
    expect(api.scripting.executeScript.mock.lastCall?.[0].files).toEqual(['/src/gate.js']);
  },
);

test('injectGate notes that the reader has asked, unless they have not', async () => {
  await injectGate(7);
  expect(api.scripting.executeScript.mock.calls.map(([{ files, func }]) => files ?? typeof func)).toEqual([
    'function',
    ['/gate.js'],
  ]);
  api.scripting.executeScript.mockClear();
  await injectGate(7, { asked: false });
  expect(api.scripting.executeScript.mock.calls.map(([{ files }]) => files)).toEqual([['/gate.js']]);
});

test.each([
  ['restricted', 'chrome://settings/', true],
  ['restricted', 'https://addons.mozilla.org/', true],
  ['withheld', 'https://karrowledger.example/a', false],
  ['withheld', undefined, false],
])('injectAnnotator says %s for %s', async (reason, url, allowed) => {
  api.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  api.tabs.get.mockResolvedValue({ id: 7, url });
  api.permissions.contains.mockResolvedValue(allowed);
  expect(await injectAnnotator(7)).toEqual({ ok: false, reason });
});

test('injectAnnotator says gone for a tab that was closed', async () => {
  api.scripting.insertCSS.mockRejectedValue(new Error('No tab with id: 7'));
  api.tabs.get.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await injectAnnotator(7)).toEqual({ ok: false, reason: 'gone' });
});

test('asks and injects in the frame that holds the story', async () => {
  api.storage.session.get.mockImplementation(async (key: string) => ({ [key]: key === 'frame-7' ? 4 : 0 }));
  expect(await injectAnnotator(7)).toEqual({ ok: true, value: null });
  expect(api.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'read', force: false }, { frameId: 4 });
  const frames = api.scripting.executeScript.mock.calls.map(([{ target }]) => target.frameIds);
  expect(frames).toEqual([[4], [4]]);
});

test('forgets a frame that the page has thrown away', async () => {
  api.storage.session.get.mockResolvedValue({ 'frame-7': 4 });
  api.scripting.executeScript.mockImplementation(async ({ target: { frameIds } }) => {
    if (frameIds[0] === 4) throw new Error('No frame with id 4 in tab with id 7.');
  });
  expect(await injectAnnotator(7)).toEqual({ ok: true, value: null });
  expect(api.storage.session.set).toHaveBeenCalledWith({ 'frame-7': 0 });
  const last = api.scripting.executeScript.mock.lastCall?.[0];
  expect(last).toEqual({ target: { tabId: 7, frameIds: [0] }, files: ['/annotator.js'] });
});
