const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const TIME = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a day or a month of the calendar, ISO 8601. */
export function isDayOrMonth(text: string): boolean {
  const [whole, year, month, day] = DATE.exec(text) ?? [];
  if (whole === undefined || Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** The same, or a day with a time and its zone. */
export const isDateOrTime = (text: string): boolean =>
  isDayOrMonth(text) ||
  (isDayOrMonth(text.slice(0, 10)) && text[9] !== undefined && TIME.test(text.slice(10)));
