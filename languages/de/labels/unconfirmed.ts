import { textOf, type Span } from '../../../core/span.ts';
import { reservationsIn } from '../doubts/reservation.ts';
import { GATE } from '../lexicon/reservations.ts';

/** The words of a passage of the outlet's own by which it leaves a question open: „ist unklar“; undefined for none. */
export function openWords(text: string, span: Span): Span | undefined {
  const words = textOf(text, span);
  if (!GATE.test(words)) return undefined;
  const found = reservationsIn(words.toLowerCase()).find(
    ({ about }) => about === 'question' || about === 'unknown',
  );
  return found && { start: span.start + found.words.start, end: span.start + found.words.end };
}
