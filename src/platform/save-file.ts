/** A file to be saved; `text` is written as UTF-8. */
interface TextFile {
  readonly name: string;
  /** Media type, with its parameters. */
  readonly type: string;
  readonly text: string;
}

/** Long after the browser has taken the file, which it does at once and tells nobody. */
const FORGET_MS = 60_000;

/** Has the browser save a file where the reader keeps downloads; needs no permission, and nothing goes over the network. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}
