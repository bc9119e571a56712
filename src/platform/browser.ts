import type { Browser } from 'webextension-polyfill';

/**
 * The extension API with promises, typed alike for both browsers. In Manifest V3 both give promises by themselves:
 * Firefox and Chrome from 148 on under `browser`, earlier ones under `chrome`. So the polyfill lends its types alone.
 */
export const browser: Browser = ownApi();

function ownApi(): Browser {
  const there: { readonly browser?: unknown; readonly chrome?: unknown } = globalThis;
  return (there.browser ?? there.chrome) as Browser;
}
