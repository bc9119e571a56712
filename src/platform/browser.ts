/** The extension API with promises in both browsers; the only import of the polyfill in the project. */
export { default as browser } from 'webextension-polyfill';
