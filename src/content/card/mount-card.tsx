import { render } from 'preact';
import { citeStatement } from '../../formats/cite-statement.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Voice } from '../../model/voices.ts';
import '../../platform/own-world.ts';
import { say, setLanguageOf } from '../../ui/words.ts';
import { CardContent, type CardTarget } from './card-content.tsx';
import { cardStyles } from './card-styles.ts';
import { copyText } from './copy-text.ts';
import { placeCard } from './place-card.ts';

export type { CardTarget };

/** What the card asks of the page it stands over. */
export interface CardOptions {
  readonly document: Document;
  /** Takes the card down for good. */
  readonly signal: AbortSignal;
  /** What is known of the page now; asked again at every change of the card. */
  readonly read: () => { readonly analysis: Analysis; readonly voices: Readonly<Record<string, Voice>> };
  /** The page's own background, not the system's theme. */
  readonly theme: () => 'light' | 'dark';
  /** The boxes of a statement's words in the view, empty where they are gone. Asked again when the page moves. */
  readonly rectsOf: (statement: string) => readonly DOMRect[];
  /** The card has gone on to another statement by itself: scroll there. */
  readonly onStep: (statement: string) => void;
  /** What the card shows now, null once it is closed: mark it as the active one. */
  readonly onShow?: (target: CardTarget | null) => void;
}

/** The card of a page. */
export interface MountedCard {
  /** Shows a target by the words at `rects` (asked again when the page moves); the card takes the focus. */
  open(target: CardTarget, rects: () => readonly DOMRect[]): void;
  /** Takes the card away and gives the focus back. */
  close(): void;
  /** Shows anew what it is about; does nothing where it is closed. */
  refresh(): void;
}

/**
 * Makes ready the card that answers clicks on the page's marks. Nothing is added to the page until the first
 * `open`, and `close` takes everything off again. The card never covers the words it is about.
 */
export function mountCard(options: CardOptions): MountedCard {
  const { document, signal } = options;
  let shown: Shown | null = null;

  function open(target: CardTarget, rects: () => readonly DOMRect[]): void {
    if (signal.aborted) return;
    shown ??= raise();
    shown.openedAt = performance.now();
    show(shown, target, rects);
    shown.head?.focus({ preventScroll: true });
  }

  function raise(): Shown {
    const host = document.createElement('quoth-card');
    const root = host.attachShadow({ mode: 'closed' });
    const frame = document.createElement('div');
    const taken = new AbortController();
    const before = document.activeElement;
    root.adoptedStyleSheets = [styleSheet(document)];
    frame.className = 'frame';
    setLanguageOf(frame);
    root.append(frame);
    document.documentElement.append(host);
    if (frame.showPopover) {
      frame.popover = 'manual';
      frame.showPopover();
    }
    const raised: Shown = {
      root,
      host,
      frame,
      taken,
      before,
      head: null,
      target: null,
      rects: () => [],
      openedAt: 0,
      message: '',
    };
    listen(raised);
    return raised;
  }

  function show(card: Shown, target: CardTarget, rects: () => readonly DOMRect[]): void {
    card.target = target;
    card.rects = rects;
    card.message = '';
    paint(card);
    options.onShow?.(target);
  }

  function paint(card: Shown): void {
    const { frame, target, message } = card;
    if (target === null) return;
    frame.dataset.theme = chosenTheme() ?? options.theme();
    frame.style.setProperty('--rem', readersTextSize(card));
    render(
      <CardContent
        {...options.read()}
        target={target}
        message={message}
        headRef={(head) => {
          card.head = head;
        }}
        onShow={(statement) => goTo(card, statement)}
        onStep={(by) => step(card, by)}
        onCopy={() => void copy(card)}
        onClose={() => close()}
      />,
      frame,
    );
    void place(card);
  }

  async function place(card: Shown): Promise<void> {
    const inner = card.frame.firstElementChild;
    if (!(inner instanceof HTMLElement)) return;
    await placeCard(card.frame, card.rects());
    card.frame.classList.add('placed');
  }

  function goTo(card: Shown, statement: string): void {
    show(card, { kind: 'statement', id: statement }, () => options.rectsOf(statement));
    options.onStep(statement);
    card.head?.focus({ preventScroll: true });
  }

  function step(card: Shown, by: 1 | -1): void {
    const { target } = card;
    if (target === null) return;
    const { statements } = options.read().analysis;
    const current = target.kind === 'statement' ? statements.find(({ id }) => id === target.id) : undefined;
    const speaker = target.kind === 'entity' ? target.id : (current?.speaker ?? null);
    if (speaker === null) return;
    const same = statements.filter((statement) => statement.speaker === speaker);
    // From the card of a named figure the first step leads to what they say first.
    const next = same[(current ? same.indexOf(current) : -1) + by];
    if (!next) return;
    show(card, { kind: 'statement', id: next.id }, () => options.rectsOf(next.id));
    options.onStep(next.id);
  }

  async function copy(card: Shown): Promise<void> {
    const { target } = card;
    if (target?.kind !== 'statement') return;
    const { analysis } = options.read();
    const statement = analysis.statements.find(({ id }) => id === target.id);
    if (!statement) return;
    const copied = await copyText(citeStatement(analysis, statement), card.root);
    if (shown !== card || card.target !== target) return;
    card.message = copied ? say('copied') : say('notCopied');
    paint(card);
  }

  function listen(card: Shown): void {
    const { taken, host, frame } = card;
    const { signal: down } = taken;
    const view = document.defaultView;
    if (!view) return;
    const again = (): void => void place(card);
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const inside = event.composedPath().includes(host);
      if (event.key === 'Escape') close();
      else if (!inside) return;
      else if (event.key === 'ArrowLeft') step(card, -1);
      else if (event.key === 'ArrowRight') step(card, 1);
      else if (event.key.toLowerCase() === 'c') void copy(card);
      else return;
      // The page has keys of its own; these were meant for the card.
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onClick = (event: MouseEvent): void => {
      // The click that opened the card may still be on its way through the page.
      if (event.timeStamp <= card.openedAt || event.composedPath().includes(host)) return;
      takeDown(false);
    };
    view.addEventListener('keydown', onKey, { capture: true, signal: down });
    view.addEventListener('click', onClick, { capture: true, signal: down });
    view.addEventListener('scroll', again, { capture: true, passive: true, signal: down });
    view.addEventListener('resize', again, { passive: true, signal: down });
    const sized = new ResizeObserver(again);
    sized.observe(frame);
    down.addEventListener('abort', () => sized.disconnect(), { once: true });
  }

  function close(): void {
    takeDown(true);
  }

  function takeDown(giveBack: boolean): void {
    const card = shown;
    if (!card) return;
    shown = null;
    const hadFocus = document.activeElement === card.host;
    card.taken.abort();
    render(null, card.frame);
    card.host.remove();
    if (giveBack && hadFocus && card.before instanceof HTMLElement && card.before.isConnected) {
      card.before.focus({ preventScroll: true });
    }
    options.onShow?.(null);
  }

  signal.addEventListener('abort', () => takeDown(false), { once: true });
  return { open, close, refresh: () => shown && paint(shown) };
}

/** A card that stands on the page. */
interface Shown {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  /** Aborted when the card is taken down. */
  readonly taken: AbortController;
  /** What had the focus before. */
  readonly before: Element | null;
  head: HTMLElement | null;
  target: CardTarget | null;
  rects: () => readonly DOMRect[];
  /** On the clock of events. */
  openedAt: number;
  message: string;
}

function styleSheet(document: Document): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(cardStyles());
  return sheet;
}

/** The theme the reader has set; null where the card is to go by the page. */
function chosenTheme(): 'light' | 'dark' | null {
  const theme = globalThis.quothSettings?.theme;
  return theme === undefined || theme === 'system' ? null : theme;
}

/** What `medium` is for this reader: their browser's text size, whatever the page makes of a rem. */
function readersTextSize({ frame }: Shown): string {
  const { display } = frame.style;
  frame.style.setProperty('font-size', 'medium');
  const size = frame.ownerDocument.defaultView?.getComputedStyle(frame).fontSize;
  frame.style.setProperty('display', display);
  return size || '16px';
}
