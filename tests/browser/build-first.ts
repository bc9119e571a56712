import { buildExtension } from '../../scripts/build-extension.ts';

/** Builds the extension before the tests that look at the built one. */
export default function setup(): void {
  buildExtension();
}
