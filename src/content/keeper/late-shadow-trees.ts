/** Looks out for shadow trees that come later. */
export interface LateShadowTrees {
  /** From now on looks at what stands in these, and no more at what it looked at before. */
  watch(places: readonly (Element | ShadowRoot)[]): void;
  end(): void;
}

const BEAT_MS = 2000;

/**
 * Calls `attached` with an element of the page's own making, as such are what pages hang shadow trees on, once it has got
 * one. No observer tells of that, so it looks every two seconds; only while the page is seen, and only where there is such
 * an element without a tree.
 */
export function lateShadowTrees(attached: (host: Element) => void): LateShadowTrees {
  let hosts: readonly Element[] = [];
  let beat: ReturnType<typeof setInterval> | undefined;

  function look(): void {
    if (document.visibilityState !== 'visible') return;
    const late = hosts.filter(({ shadowRoot }) => shadowRoot);
    hosts = hosts.filter((host) => !late.includes(host));
    for (const host of late) attached(host);
  }

  function end(): void {
    clearInterval(beat);
    beat = undefined;
  }

  return {
    watch(places) {
      hosts = places.flatMap((place) => [...place.querySelectorAll('*')]).filter(isBare);
      if (hosts.length === 0) end();
      else beat ??= setInterval(look, BEAT_MS);
    },
    end,
  };
}

function isBare({ localName, shadowRoot }: Element): boolean {
  return localName.includes('-') && shadowRoot === null;
}
