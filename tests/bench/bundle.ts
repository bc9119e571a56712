import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packWordLists } from '../../scripts/pack-word-lists.ts';

/** One of the scripts of this folder as a single file, minified, made the way the annotator is made. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [packWordLists()],
    build: {
      target: 'chrome140',
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife', codeSplitting: false, topLevelVar: false },
      },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const [code] = chunks;
  if (code === undefined || chunks.length !== 1)
    throw new Error(`${entry} came out as ${chunks.length} scripts`);
  return code;
}
