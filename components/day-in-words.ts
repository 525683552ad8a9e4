/**
 * A day, month or year as it is written down (ISO 8601: `2023-01-30`, `2023-01`, `2023`), in the reader's manner and not
 * moved by the reader's time zone; empty for what is none of these.
 */
export function dayInWords(written: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(written) ?? [];
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return date.toLocaleDateString(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  });
}
