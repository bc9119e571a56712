/** "12 November 2026" from an ISO date, in the day the page itself names; the text as it is where it is none. */
export function printedDay(published: string): string {
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(published) ?? [];
  const moment = new Date(`${date}T00:00Z`);
  // A day that no month has comes out as none, or as one of the next month.
  if (date === undefined || Number.isNaN(moment.valueOf()) || !moment.toISOString().startsWith(date))
    return published;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
