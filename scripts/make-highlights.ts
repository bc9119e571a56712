import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-extension.ts';
import { highlightSheets } from './highlight-sheets.ts';

/** Writes src/content/highlights*.css anew; run by hand after a colour has changed in src/ui/tokens.css. */
const sheets = highlightSheets(readFileSync(join(ROOT, 'src/ui/tokens.css'), 'utf8'));
for (const [name, css] of Object.entries(sheets)) writeFileSync(join(ROOT, 'src/content', name), css);
