import { useMemo, useRef } from 'preact/hooks';
import type { RowActions } from '../ui/speaker-list.tsx';

/** The same functions all along, so that rows that have not changed need not be made anew. */
export function useStable(acts: RowActions): RowActions {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo<RowActions>(
    () => ({
      toggle: (key) => latest.current.toggle(key),
      showOnly: (key) => latest.current.showOnly(key),
      copyAll: (key) => latest.current.copyAll(key),
      show: (id, byKey) => latest.current.show(id, byKey),
      copy: (id) => latest.current.copy(id),
      copyLink: (id) => latest.current.copyLink(id),
      correct: (id) => latest.current.correct(id),
      undo: (id) => latest.current.undo(id),
      point: (id) => latest.current.point(id),
    }),
    [],
  );
}
