/**
 * The address that is given for an article: its own, as it is the shorter; but where that is at another site the words were
 * not seen there, and the address of the page that is read is given.
 */
export function addressToGive(own: string | null, read: string): string {
  return own !== null && URL.canParse(own) && new URL(own).origin === new URL(read).origin ? own : read;
}
