import { render } from 'preact';
import type { Analysis } from '../../model/analysis.ts';
import type { Voice } from '../../model/voices.ts';
import '../../platform/own-world.ts';
import { setLanguageOf } from '../../ui/words.ts';
import { CardContent } from './card-content.tsx';
import { cardDeeds } from './card-deeds.ts';
import { answerKey } from './card-keys.ts';
import { cardStyles } from './card-styles.ts';
import type { CardDeeds, CardTarget, CardView } from './card-view.ts';
import { placeCard, type Side } from './place-card.ts';

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
  /** Where the words of each of a statement's spans stand on the page. */
  readonly rangesOf: (statement: string) => readonly (readonly StaticRangeInit[])[];
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
  /**
   * Shows anew what it is about. False where that is known no more and there is nothing to take back: the card stays as
   * it is. True where it is closed.
   */
  refresh(): boolean;
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
      taken: new AbortController(),
      before: focusedIn(document),
      head: null,
      target: null,
      rects: () => [],
      side: null,
      openedAt: 0,
      view: NOTHING,
      deeds: cardDeeds({
        options,
        root,
        target: () => raised.target,
        view: () => raised.view,
        change: (view) => change(raised, view),
        show: (statement, inPage) => goTo(raised, statement, inPage),
        close,
      }),
    };
    listen(raised);
    return raised;
  }

  function show(card: Shown, target: CardTarget, rects: () => readonly DOMRect[]): void {
    card.target = target;
    card.rects = rects;
    card.side = null;
    card.view = NOTHING;
    paint(card);
    options.onShow?.(target);
  }

  /** Shows another part of the card, or tells something; nothing where the card was closed meanwhile. */
  function change(card: Shown, view: Partial<CardView>): void {
    if (shown !== card) return;
    const { part } = card.view;
    card.view = { ...card.view, ...view };
    paint(card);
    if (card.view.part === part) return;
    // The form begins where the choice is; without it the focus would fall out of the card with what is gone.
    const field = card.root.querySelector<HTMLElement>('input:checked, input');
    if (field) field.focus({ preventScroll: true });
    else if (part === 'correction') card.head?.focus({ preventScroll: true });
    card.root.querySelector('#card-look-up, .heard [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  function paint(card: Shown): void {
    const { frame, target, view, deeds } = card;
    if (target === null) return;
    frame.dataset.theme = chosenTheme() ?? options.theme();
    frame.style.setProperty('--rem', readersTextSize(card));
    render(
      <CardContent
        {...options.read()}
        target={target}
        view={view}
        deeds={deeds}
        headRef={(head) => {
          card.head = head;
        }}
      />,
      frame,
    );
    place(card);
  }

  function place(card: Shown): void {
    const inner = card.frame.firstElementChild;
    if (!(inner instanceof HTMLElement)) return;
    card.side = placeCard(card.frame, card.rects(), card.side);
    card.frame.classList.add('placed');
  }

  function goTo(card: Shown, statement: string, takeFocus: boolean): void {
    show(card, { kind: 'statement', id: statement }, () => options.rectsOf(statement));
    options.onStep(statement);
    if (takeFocus) card.head?.focus({ preventScroll: true });
  }

  function refresh(): boolean {
    if (!shown?.target) return true;
    const { target, view } = shown;
    const { entities, statements } = options.read().analysis;
    const isKnown = [...entities, ...statements].some(({ id }) => id === target.id);
    if (isKnown || view.made) paint(shown);
    return isKnown || view.made !== null;
  }

  function listen(card: Shown): void {
    const { taken, host, root, frame, deeds } = card;
    const { signal: down } = taken;
    const view = document.defaultView;
    if (!view) return;
    const again = (): void => place(card);
    const isCorrecting = (): boolean => card.view.part === 'correction';
    const onKey = (event: KeyboardEvent): void => {
      if (!answerKey(event, { host, root, frame, deeds, isCorrecting })) return;
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
    if (giveBack && hadFocus) card.before?.focus({ preventScroll: true });
    options.onShow?.(null);
  }

  signal.addEventListener('abort', () => takeDown(false), { once: true });
  return { open, close, refresh };
}

const NOTHING: CardView = { part: null, message: '', made: null };

/** A card that stands on the page. */
interface Shown {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  /** Aborted when the card is taken down. */
  readonly taken: AbortController;
  /** What had the focus before. */
  readonly before: HTMLElement | null;
  readonly deeds: CardDeeds;
  head: HTMLElement | null;
  target: CardTarget | null;
  rects: () => readonly DOMRect[];
  side: Side | null;
  /** On the clock of events. */
  openedAt: number;
  view: CardView;
}

/** What has the focus, also within the open shadow trees of a page. */
function focusedIn({ activeElement }: Document): HTMLElement | null {
  let inner = activeElement;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  return inner instanceof HTMLElement ? inner : null;
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
