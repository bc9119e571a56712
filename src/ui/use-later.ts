import { useEffect, useState } from 'preact/hooks';

/**
 * A part that is only needed after an interaction: null until it is `wanted` for the first time and has come. `load` gives
 * the same part each time.
 */
export function useLater<Part>(wanted: boolean, load: () => Promise<Part>): Part | null {
  const [later, setLater] = useState<{ readonly part: Part } | null>(null);
  useEffect(() => {
    if (!wanted || later !== null) return;
    let here = true;
    load().then((part) => here && setLater({ part }), console.error);
    return () => {
      here = false;
    };
  }, [wanted, later]);
  return later?.part ?? null;
}
