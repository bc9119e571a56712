import type { ReplyTo, Request } from './messages.ts';

/** Who sent a message, as the browser says: the tab and frame of the content script; the extension's own pages have none. */
export interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** One function for each message of a contract. */
export type Handlers<M> = {
  readonly [Name in keyof M]: (
    request: Request<M, Name>,
    sender: Sender,
  ) => ReplyTo<M, Name> | Promise<ReplyTo<M, Name>>;
};

/**
 * Answers the messages that `handlers` names, until `signal` is aborted. Messages meant for others and messages
 * of other extensions are left alone: an answer, even an empty one, would take the place of the right one.
 * Without the polyfill, which would weigh more than all else that content scripts need of it.
 */
export function listen<M>(handlers: Handlers<M>, signal?: AbortSignal): void {
  function onMessage(message: unknown, from: Sender, reply: (answer?: unknown) => void): boolean {
    const name = nameOf(message);
    if (from.id !== chrome.runtime.id || name === null || !Object.hasOwn(handlers, name)) return false;
    answer(name as keyof M, message, from).then(reply, (error: unknown) => {
      // Nobody should wait for an answer that will not come.
      reply();
      throw error;
    });
    return true;
  }

  async function answer(name: keyof M, message: unknown, sender: Sender): Promise<unknown> {
    return handlers[name](message as Request<M, keyof M>, sender);
  }

  chrome.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(onMessage), {
    once: true,
  });
}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  return typeof message.type === 'string' ? message.type : null;
}
