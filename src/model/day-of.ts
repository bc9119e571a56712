/** The day that an ISO date names, at midnight UTC, in the day the page itself names; null where it names none. */
export function dayOf(published: string): Date | null {
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(published) ?? [];
  const moment = new Date(`${date}T00:00Z`);
  // A day that no month has comes out as none, or as one of the next month.
  if (date === undefined || Number.isNaN(moment.valueOf()) || !moment.toISOString().startsWith(date))
    return null;
  return moment;
}
