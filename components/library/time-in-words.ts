/** A point in time (ISO 8601 in UTC) where the reader is, in the reader's manner; empty for none. */
export function timeInWords(instant: string, locale: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return '';
  return time.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
