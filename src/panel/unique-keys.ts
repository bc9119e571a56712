/** Gives keys by what things are called: the second that is called the same gets a number, and so on. */
export function uniqueKeys(): (wanted: string) => string {
  const seen = new Map<string, number>();
  return (wanted) => {
    const before = seen.get(wanted) ?? 0;
    seen.set(wanted, before + 1);
    return before === 0 ? wanted : `${wanted}\u0000${before + 1}`;
  };
}
