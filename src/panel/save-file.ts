import type { ExportFile } from '../formats/export-file.ts';

/** Long after the browser has taken the file, which it does at once; the popup may be gone by then anyway. */
const FORGET_MS = 60_000;

/** Has the browser save a file where the reader keeps downloads; needs no permission. */
export function saveFile({ name, type, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}
