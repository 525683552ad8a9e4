/** The day as a page gives it, in the reader's manner; empty for what is no ISO 8601 date. */
export function dayInWords(published: string, locale: string): string {
  // The day as written, not the reader's time zone: an article of the 12th stays one of the 12th.
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  const date = day ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
