import type { Statement } from '../../model/analysis.ts';
import type { FromPage, ToPage } from '../../platform/panel-port.ts';
import type { PageHandle } from '../page-handle.ts';
import { statementOf } from '../story.ts';
import { placeOfPage, scrollPage } from './page-place.ts';
import { statementAt } from './statement-at.ts';

/** The connection as far as it is used here. */
export interface PanelPort {
  readonly postMessage: (message: FromPage) => void;
  readonly onMessage: { addListener(listener: (message: ToPage) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Where the page was when the reader was shown something. */
export interface KeptPlace {
  place: ReturnType<typeof placeOfPage>;
}

/**
 * Shows on the page what is looked at in the panel, and tells the panel what is looked at on the page, until the
 * panel is closed: then nothing of it is left.
 */
export function answerPanel(port: PanelPort, handle: () => PageHandle | undefined, kept: KeptPlace): void {
  const leaving = new AbortController();
  const { signal } = leaving;
  let told: string | null = null;
  /** Ends the panel's own mark, and not the one of a card that was opened since. */
  let unmark = (): void => undefined;
  let frame = 0;

  function mark(statement: Statement | undefined): void {
    const page = handle();
    const story = page?.told();
    unmark();
    // While a card is open its words are the ones that stand out.
    if (!page || !story || !statement || document.querySelector(':root > quoth-card')) return;
    unmark = page.painter.mark(story.reading, statement);
  }

  function onMove({ clientX, clientY }: MouseEvent): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const story = handle()?.told();
      const statement = (story && statementAt(story, clientX, clientY)?.id) ?? null;
      if (signal.aborted || statement === told) return;
      told = statement;
      port.postMessage({ type: 'pointed', statement });
    });
  }

  port.onMessage.addListener((message) => {
    const story = handle()?.told();
    if (message.type === 'point') {
      mark((story && message.statement && statementOf(story, message.statement)) || undefined);
    } else if (message.type === 'keepPlace') kept.place = placeOfPage();
    else {
      // It was about the words that the reader comes back from.
      handle()?.closeCard();
      scrollPage(kept.place);
    }
  });
  port.onDisconnect.addListener(() => {
    leaving.abort();
    cancelAnimationFrame(frame);
    unmark();
  });
  addEventListener('mousemove', onMove, { signal, passive: true });
}
