import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Statement } from '../model/analysis.ts';
import type { Verdict } from '../model/correction.ts';
import { likelyFigures } from '../model/likely-figures.ts';
import type { PageAnalysis } from '../platform/messages.ts';
import { CardCorrection } from '../ui/card-correction.tsx';
import { faceOf } from '../ui/face-of.ts';

interface CorrectionProps {
  readonly page: PageAnalysis;
  readonly statement: Statement;
  readonly onSave: (verdict: Verdict) => void;
  readonly onCancel: () => void;
}

/** The form that says who said a statement; it takes the focus, and Escape closes it. */
export function Correction({ page, statement, onSave, onCancel }: CorrectionProps): JSX.Element {
  const { analysis, voices } = page;
  const box = useRef<HTMLDivElement>(null);
  const figures = likelyFigures(analysis, statement);
  const named = analysis.entities.filter(({ kind }) => kind === 'person' || kind === 'organization');
  const speaker = analysis.entities.find(({ id }) => id === statement.speaker);

  const cancel = useRef(onCancel);
  cancel.current = onCancel;

  useLayoutEffect(() => {
    const { current: form } = box;
    form?.querySelector<HTMLElement>('input:checked, input')?.focus();
    form?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // The popup would close.
      event.preventDefault();
      event.stopPropagation();
      cancel.current();
    });
  }, []);

  return (
    <div class="correction" ref={box}>
      <CardCorrection
        figures={figures.map((entity) => ({
          name: entity.name,
          face: faceOf(entity, voices[entity.id] ?? 'u'),
        }))}
        others={named.filter((entity) => !figures.includes(entity)).map(({ name }) => name)}
        current={speaker?.name ?? null}
        onSave={onSave}
        onCancel={onCancel}
      />
    </div>
  );
}
