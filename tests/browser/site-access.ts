import { inWindow } from './firefox-window.ts';
import type { QuothBrowser } from './launch.ts';

/** In Chromium: sets "This can read and change site data: when you click the extension", as readers can on the extensions page. */
export function runOnClickOnly(quoth: QuothBrowser): Promise<void> {
  return setHostAccess(quoth, 'ON_CLICK');
}

/** In Chromium: sets the same to "on all sites". */
export function runOnAllSites(quoth: QuothBrowser): Promise<void> {
  return setHostAccess(quoth, 'ON_ALL_SITES');
}

/** In Firefox: takes all sites back from the extension, as readers can in about:addons, and lets prompts be answered at once. */
export async function takeBackAllSites(quoth: QuothBrowser): Promise<void> {
  await inWindow(
    quoth,
    `(async () => {
      ${PERMISSIONS}
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      const origins = ['http://*/*', 'https://*/*'];
      await ExtensionPermissions.remove('${GECKO_ID}', { origins, permissions: [] }, extension);
      Services.prefs.setIntPref('security.notification_enable_delay', 0);
    })()`,
  );
}

/** In Firefox: the sites that the extension may read, as match patterns. */
export async function sitesGiven(quoth: QuothBrowser): Promise<string[]> {
  const json = await inWindow(
    quoth,
    `(async () => {
      ${PERMISSIONS}
      return JSON.stringify((await ExtensionPermissions.get('${GECKO_ID}')).origins);
    })()`,
  );
  return JSON.parse(String(json)) as string[];
}

/** In Firefox: says yes to the browser's own question for access; false as long as it does not ask. */
export async function sayYes(quoth: QuothBrowser): Promise<boolean> {
  const said = await inWindow(
    quoth,
    `(() => {
      const question = document.getElementById('addon-webext-permissions-notification');
      if (!question || PopupNotifications.panel.state !== 'open') return false;
      question.button.click();
      return true;
    })()`,
  );
  return said === true;
}

const GECKO_ID = 'quoth@quoth.example';
const PERMISSIONS = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');`;

async function setHostAccess(
  { browser, extensionOrigin }: QuothBrowser,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (change) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId: new URL(extensionOrigin).host, hostAccess },
  );
  await settings.close();
}
