import { browser } from './browser.ts';
import type { ReplyTo, Request } from './messages.ts';

/** Who sent a message: the tab of the content script, or null for the extension's own pages. */
export interface Sender {
  readonly tabId: number | null;
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
 */
export function listen<M>(handlers: Handlers<M>, signal?: AbortSignal): void {
  function onMessage(
    message: unknown,
    from: { id?: string; tab?: { id?: number } },
  ): Promise<unknown> | undefined {
    if (from.id !== browser.runtime.id) return undefined;
    const name = nameOf(message);
    if (name === null || !Object.hasOwn(handlers, name)) return undefined;
    const handler = handlers[name as keyof M];
    return Promise.resolve(handler(message as Request<M, keyof M>, { tabId: from.tab?.id ?? null }));
  }
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage), {
    once: true,
  });
}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  return typeof message.type === 'string' ? message.type : null;
}
