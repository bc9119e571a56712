import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Gets the words of the file; null where the browser could not read it, or it is far too long to be one of ours. */
  readonly onText: (text: string | null) => void;
}

/** More than the browsers let an extension keep. */
const MOST_BYTES = 20_000_000;

/** A button that takes a JSON file, also the same one once more. */
export function FileButton({ label, onText }: FileButtonProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = file.size > MOST_BYTES ? null : await file.text().catch(() => null);
    if (field.current) field.current.value = '';
    onText(text);
  }

  return (
    <label class="btn file">
      <input
        class="sr"
        type="file"
        accept=".json,application/json"
        ref={field}
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
      {label}
    </label>
  );
}
