import type { QuothBrowser } from './launch.ts';

/** Sets "This can read and change site data: when you click the extension", as readers can on the extensions page. */
export function runOnClickOnly(quoth: QuothBrowser): Promise<void> {
  return setHostAccess(quoth, 'ON_CLICK');
}

/** Sets the same to "on all sites". */
export function runOnAllSites(quoth: QuothBrowser): Promise<void> {
  return setHostAccess(quoth, 'ON_ALL_SITES');
}

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
