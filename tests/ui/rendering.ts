import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** What a test sees of a rendered part. */
export interface Rendered {
  readonly root: HTMLElement;
  /** The text as a screen reader or a reader gets it, blanks made one. */
  readonly text: () => string;
  /** The one element that matches; throws where none does. */
  readonly get: (selector: string) => HTMLElement;
  readonly all: (selector: string) => HTMLElement[];
  readonly click: (selector: string) => Promise<void>;
  readonly press: (selector: string, key: string) => Promise<void>;
  /** Any other event, with what belongs to it. */
  readonly fire: (selector: string, name: string, extra?: object) => Promise<void>;
  /** Types into a field, in place of what is there. */
  readonly type: (selector: string, text: string) => Promise<void>;
}

/** Renders a part into a document of its own; state changes are awaited by `click` and `press`. */
export function rendered(part: ComponentChild): Rendered {
  const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
  listenWhereAdded(document);
  const root = document.body;
  act(() => render(part, root));
  const get = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${root.innerHTML}`);
    return found;
  };
  const fire = async (selector: string, name: string, extra: object = {}): Promise<void> => {
    const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), extra);
    await act(() => {
      get(selector).dispatchEvent(event);
    });
    await settled();
  };
  return {
    root,
    get,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    click: (selector) => fire(selector, 'click', {}),
    press: (selector, key) => fire(selector, 'keydown', { key }),
    fire,
    type(selector, text) {
      Object.assign(get(selector), { value: text });
      return fire(selector, 'input');
    },
  };
}

/** Once everything that waits for promises already kept has run and been rendered. */
export async function settled(): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** linkedom calls listeners with the event's target as `this`; the standard, and Preact, want the current target. */
function listenWhereAdded(document: Document): void {
  const create = document.createElementNS.bind(document);
  const createElementNS = (namespace: string | null, name: string): Element => {
    const element: Element = create(namespace, name);
    const add = element.addEventListener.bind(element);
    element.addEventListener = (type: string, listener: EventListener) =>
      add(type, (event) => listener.call(element, event));
    return element;
  };
  Object.assign(document, { createElementNS });
}
