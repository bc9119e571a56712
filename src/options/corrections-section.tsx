import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countCorrections, eraseCorrections, listCorrections } from '../platform/corrections.ts';
import { exportCorrections, importCorrections } from '../platform/corrections-file.ts';
import { saveFile } from '../platform/save-file.ts';
import { onStorageChanged } from '../platform/storage-changed.ts';
import { say, sayCount, sayNumber } from '../ui/words.ts';
import { DeleteButton } from './delete-button.tsx';
import { Section } from './section.tsx';

/** How many corrections are kept, and how to take them along or be rid of them. */
export function CorrectionsSection({ onTell }: { readonly onTell: (text: string) => void }): JSX.Element {
  const [count, setCount] = useState({ corrections: 0, articles: 0 });
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    async function look(): Promise<void> {
      const articles = await listCorrections();
      setCount({ corrections: countCorrections(articles), articles: articles.length });
    }
    void look();
    return onStorageChanged(() => void look());
  }, []);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const { added, replaced, known, refused } = await importCorrections(await file.text());
    if (refused.some(({ place }) => place === 'file')) onTell(say('notCorrections'));
    else onTell(say('imported', ...[added + replaced, known, refused.length].map(sayNumber)));
    if (field.current) field.current.value = '';
  }

  async function erase(): Promise<void> {
    await eraseCorrections();
    onTell(say('deleted'));
  }

  return (
    <Section id="corrections" title={say('correctionsSection')}>
      <p>
        {count.corrections === 0
          ? say('correctionsNone')
          : say(
              'correctionsKept',
              sayCount('corrections', count.corrections),
              sayCount('articles', count.articles),
            )}
      </p>
      <div class="acts">
        {count.corrections > 0 && (
          <button
            class="btn"
            type="button"
            onClick={() =>
              void exportCorrections().then((json) =>
                saveFile({ name: FILE, type: 'application/json', text: json }),
              )
            }
          >
            {say('saveFile')}
          </button>
        )}
        <label class="btn file">
          <input
            class="sr"
            type="file"
            accept=".json,application/json"
            ref={field}
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
          {say('openFile')}
        </label>
        {count.corrections > 0 && <DeleteButton label={say('deleteAll')} onDelete={() => void erase()} />}
      </div>
    </Section>
  );
}

const FILE = 'quoth-corrections.json';
