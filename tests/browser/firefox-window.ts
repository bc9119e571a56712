import type { QuothBrowser } from './launch.ts';

/** What is used of the driver's own connection: its windows, which the published types leave out. */
interface Connection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string; readonly url: string }[];
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}

/** What `expression` gives, waited for, in the window of Firefox itself, which reaches all of the browser; plain JSON. */
export async function inWindow({ browser }: QuothBrowser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window of its own');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
