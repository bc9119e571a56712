import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countCorrections, eraseCorrections, listCorrections } from '../platform/corrections.ts';
import { exportCorrections, importCorrections } from '../platform/corrections-file.ts';
import { saveFile } from '../platform/save-file.ts';
import { onStorageChanged } from '../platform/storage-changed.ts';
import { say, sayCount, sayNumber } from '../ui/words.ts';
import { DeleteButton } from './delete-button.tsx';
import { FileButton } from './file-button.tsx';
import { Section } from './section.tsx';

/** How many corrections are kept, and how to take them along or be rid of them. */
export function CorrectionsSection({ onTell }: { readonly onTell: (text: string) => void }): JSX.Element {
  const [count, setCount] = useState({ corrections: 0, articles: 0 });

  useEffect(() => {
    async function look(): Promise<void> {
      const articles = await listCorrections();
      setCount({ corrections: countCorrections(articles), articles: articles.length });
    }
    void look();
    return onStorageChanged(() => void look());
  }, []);

  async function take(json: string | null): Promise<void> {
    if (json === null) {
      onTell(say('fileUnreadable'));
      return;
    }
    try {
      const { added, replaced, known, refused } = await importCorrections(json);
      const why = refused.find(({ place }) => place === 'file')?.why;
      if (why !== undefined) onTell(say(why === 'later-version' ? 'laterFile' : 'notCorrections'));
      else onTell(say('imported', ...[added + replaced, known, refused.length].map(sayNumber)));
    } catch (error) {
      console.error(error);
      onTell(say('notSaved'));
    }
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
        <FileButton label={say('openFile')} onText={(text) => void take(text)} />
        {count.corrections > 0 && <DeleteButton label={say('deleteAll')} onDelete={() => void erase()} />}
      </div>
    </Section>
  );
}

const FILE = 'quoth-corrections.json';
