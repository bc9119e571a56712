import { inWindow } from './firefox-window.ts';
import type { QuothBrowser } from './launch.ts';

/** Firefox's sidebar with the panel in it. Nothing but the browser's own window can look into it. */
export interface Sidebar {
  /** What `code` gives, the body of a function of `document` in the sidebar; plain JSON. */
  run<Value>(code: string): Promise<Value>;
}

/** Whether the sidebar stands open and shows the panel. */
export async function isSidebarOpen(quoth: QuothBrowser): Promise<boolean> {
  const shown = await inWindow(quoth, `${PANEL}?.currentURI.spec ?? ''`);
  return shown === `${quoth.extensionOrigin}/src/panel/index.html?beside`;
}

/** The sidebar that is open. */
export function sidebar(quoth: QuothBrowser): Sidebar {
  return {
    async run<Value>(code: string): Promise<Value> {
      const script = `sendAsyncMessage('quoth-test', JSON.stringify(((document) => { ${code} })(content.document) ?? null))`;
      const answer = await inWindow(
        quoth,
        `new Promise((done) => {
          const manager = ${PANEL}.messageManager;
          manager.addMessageListener('quoth-test', function heard({ data }) {
            manager.removeMessageListener('quoth-test', heard);
            done(data);
          });
          manager.loadFrameScript('data:application/javascript;charset=utf-8,${encodeURIComponent(script).replaceAll("'", '%27')}', false);
        })`,
      );
      if (typeof answer !== 'string') throw new Error(`The sidebar does not answer: ${code}`);
      return JSON.parse(answer) as Value;
    },
  };
}

/** The element of the browser's window that holds the sidebar's page. */
const PANEL = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;
