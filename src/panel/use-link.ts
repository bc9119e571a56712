import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ToPage } from '../platform/panel-port.ts';
import type { PageClient } from './page-client.ts';

/** A page that has been loaded anew needs a moment until it can be connected with again. */
const AGAIN_MS = 1000;

/** What page and panel tell each other while both are looked at. */
export interface Link {
  /** The statement that the pointer is on in the page, null for none. */
  readonly pointed: string | null;
  readonly tell: (message: ToPage) => void;
}

/** Connects with the page as long as it is listed. */
export function useLink(client: PageClient, listed: boolean): Link {
  const [pointed, setPointed] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const link = useRef<((message: ToPage) => void) | null>(null);

  useEffect(() => {
    if (!listed) return;
    let again: ReturnType<typeof setTimeout> | undefined;
    const { tell, close } = client.link({
      pointed: setPointed,
      closed() {
        setPointed(null);
        again = setTimeout(() => setTurn((before) => before + 1), AGAIN_MS);
      },
    });
    link.current = tell;
    return () => {
      clearTimeout(again);
      link.current = null;
      close();
    };
  }, [client, listed, turn]);

  const tell = useCallback((message: ToPage) => link.current?.(message), []);
  return { pointed, tell };
}
