/** `chrome.storage.local` in memory. Like the browsers' it keeps plain JSON and hands out copies. */
export function fakeStorage(): { readonly entries: Map<string, unknown>; readonly local: object } {
  const entries = new Map<string, unknown>();
  const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const local = {
    async get(wanted: string | null) {
      const keys = wanted === null ? [...entries.keys()] : [wanted];
      return Object.fromEntries(
        keys.flatMap((key) => (entries.has(key) ? [[key, copy(entries.get(key))]] : [])),
      );
    },
    async set(items: object) {
      for (const [key, value] of Object.entries(items)) entries.set(key, copy(value));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) entries.delete(key);
    },
  };
  return { entries, local };
}
