import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { ReactStory } from './react-app.ts';
import { type LiveStory, livePage } from './stories.ts';

/** A page that was rendered on a server and is hydrated by React a second after it has come. */
export async function reactPage({ title, paragraphs }: LiveStory): Promise<string> {
  const data = { title, paragraphs };
  const html = renderToString(createElement(ReactStory, data));
  return livePage(
    `<main><div id="root">${html}</div></main><script type="application/json" id="data">${JSON.stringify(data)}</script>`,
    await clientScript(),
    title,
  );
}

async function clientScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('react-client.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The app was not bundled');
  return chunk.code;
}
