import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';

/** A browser with the built extension in it. */
export interface QuothBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's own pages are, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Installs the extension once more, as an update does: what runs of the old one loses its browser. */
  reinstall(): Promise<void>;
  /** Takes the extension off, under the pages that are open. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Without a window; true by default. */
  readonly headless?: boolean;
  /** Let pages reach the internet; by default they reach this machine alone. */
  readonly online?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Runs in the browser before the extension is installed. */
  readonly beforeInstall?: (browser: Browser) => Promise<void>;
  /** The system's colour scheme, as the browser tells it to pages. */
  readonly dark?: boolean;
  /** Device pixels in a CSS pixel, for windows whose size cannot be emulated (the popup in Chromium). */
  readonly scale?: number;
  /** Leave the page open that a new installation opens; by default it is closed, so that it takes nobody's focus. */
  readonly welcome?: boolean;
  /** A folder that keeps the profile from one launch to the next; by default each has a new one. */
  readonly profile?: string;
  /** BCP 47: the language that the browser itself speaks; by default the machine's. */
  readonly language?: string;
  /** The folder that downloads go to, without asking. */
  readonly downloads?: string;
}

/** The id that vite.config.ts gives the Firefox build, and the address we choose for it. */
const GECKO_ID = 'quoth@quoth.example';
const FIREFOX_UUID = '5f1b7a52-3c0e-4c55-9f0b-6d2f6b1f2a10';
const WELCOME = '/src/welcome/index.html';
/** So long a browser may take to open it; one that has met the extension before does not. */
const WELCOME_MS = 3000;
/** Nobody listens on the discard port: whatever goes there fails at once. */
const NOWHERE = { host: '127.0.0.1', port: 9 };

/** Starts a browser with the extension from dist/ installed. Close it when done. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<QuothBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<QuothBrowser> {
  const { headless = true, online = false, width = 1280, height = 900, dark = false } = options;
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    `--window-size=${width},${height}`,
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (!online) args.push(`--proxy-server=${NOWHERE.host}:${NOWHERE.port}`);
  if (dark) args.push('--force-dark-mode');
  // Without a word about the screen it is so small that it cuts the popup off.
  if (headless) args.push(`--screen-info={3200x2400 devicePixelRatio=${options.scale ?? 1}}`);
  const { LANGUAGE: _, ...env } = process.env;
  if (options.language !== undefined)
    args.push(`--lang=${options.language}`, `--accept-lang=${options.language}`);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width, height } : null,
    args,
    // Chromium on Linux goes by this variable and not by the flag.
    env: options.language === undefined ? process.env : { ...env, LANGUAGE: options.language },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  if (options.downloads !== undefined) {
    const session = await browser.target().createCDPSession();
    const { downloads: downloadPath } = options;
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  }
  const id = await install(browser, 'chrome', options);
  const extensionOrigin = `chrome-extension://${id}`;
  if (!options.welcome) await closeWelcome(browser, extensionOrigin);
  return {
    name: 'chromium',
    browser,
    extensionOrigin,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}${path}`);
      return page;
    },
    async reinstall() {
      await browser.installExtension(distFolder('chrome'));
    },
    uninstall: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

async function launchFirefox(options: LaunchOptions): Promise<QuothBrowser> {
  const { headless = true, online = false, width = 1280, height = 900, dark = false } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    // Without this the extension's own pages cannot be opened.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    defaultViewport: headless ? { width, height } : null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      // The panel stands in a tab of its own here, mostly behind the article: its timers run as if it were in sight.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      ...(options.downloads === undefined ? {} : downloadPrefs(options.downloads)),
      ...(options.scale === undefined ? {} : { 'layout.css.devPixelsPerPx': String(options.scale) }),
      ...(options.language === undefined ? {} : { 'intl.locale.requested': options.language }),
      ...(online ? {} : offlinePrefs()),
    },
  });
  const id = await install(browser, 'firefox', options);
  const extensionOrigin = `moz-extension://${FIREFOX_UUID}`;
  if (!options.welcome) await closeWelcome(browser, extensionOrigin);
  return {
    name: 'firefox',
    browser,
    extensionOrigin,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await gotoExtensionPage(page, `${extensionOrigin}${path}`);
      return page;
    },
    async reinstall() {
      await browser.installExtension(distFolder('firefox'));
    },
    uninstall: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/** Gives the extension's id. A browser in which it fails is nobody's to close but ours. */
async function install(
  browser: Browser,
  build: 'chrome' | 'firefox',
  { beforeInstall }: LaunchOptions,
): Promise<string> {
  try {
    await beforeInstall?.(browser);
    return await browser.installExtension(distFolder(build));
  } catch (error) {
    // One that has ended by itself cannot be closed: what ended it says more.
    await browser.close().catch(() => undefined);
    throw error;
  }
}

/** The tabs that show the welcome page. They are asked themselves: of some Firefox tells no address. */
export async function welcomePages(browser: Browser, extensionOrigin: string): Promise<Page[]> {
  const found: Page[] = [];
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address === extensionOrigin + WELCOME) found.push(page);
  }
  return found;
}

async function closeWelcome(browser: Browser, extensionOrigin: string): Promise<void> {
  const deadline = Date.now() + WELCOME_MS;
  while (Date.now() < deadline) {
    const [welcome] = await welcomePages(browser, extensionOrigin);
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Firefox loads the page but never reports that it did: so look whether it is there, and do not wait for the word. */
async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1500, waitUntil: 'load' }).catch(() => undefined);
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const there = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => 'not yet');
    if (there === `${url} complete`) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not open`);
}

function downloadPrefs(folder: string): Record<string, string | number | boolean> {
  return {
    'browser.download.dir': folder,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

function offlinePrefs(): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': NOWHERE.host,
    'network.proxy.http_port': NOWHERE.port,
    'network.proxy.ssl': NOWHERE.host,
    'network.proxy.ssl_port': NOWHERE.port,
    'network.proxy.no_proxies_on': '127.0.0.1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

function distFolder(build: 'chrome' | 'firefox'): string {
  return fileURLToPath(new URL(`../../dist/${build}`, import.meta.url));
}
