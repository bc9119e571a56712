import '../platform/own-world.ts';
import { pageCorrections } from './page-corrections.ts';

// Comes to every article once the reader has corrected anything, and with the first correction to the page that it is
// made on. One left behind by an earlier version of the extension does not count.
if (!globalThis.quothCorrections?.isAlive()) globalThis.quothCorrections = pageCorrections();
