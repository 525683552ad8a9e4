import type { Correction, Note } from '../../core/notes/notes.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { Translate } from '../translate.ts';
import { sourcesInWords, standingInWords } from '../words.ts';

/** Which labels of a claim are the reader's own: „Eigene Angabe: Quelle, Gewissheit“; empty where none is. */
export function correctedInWords({ reader }: Claim, t: Translate): string {
  const labels = (reader?.corrected ?? []).map((name) => t(`dimension_${name}`));
  return labels[0] ? t('note_corrected', [labels.join(', ')]) : '';
}

/** What the engine read of a claim, in words; empty where the reader has set something else, because it is not kept. */
export function readInWords(
  claim: Claim | null,
  report: Report,
  t: Translate,
): Readonly<Record<keyof Correction, string>> {
  const { corrected = [], isMarked = false } = claim?.reader ?? {};
  const read = (label: keyof Correction, words: (of: Claim) => string): string =>
    claim && !isMarked && !corrected.includes(label) ? words(claim) : '';
  return {
    standing: read('standing', (of) => standingInWords(of, report, t)),
    kind: read('kind', (of) => t(`kind_${of.kind}`)),
    certainty: read('certainty', (of) => t(`certainty_${of.certainty}`)),
    source: read('source', (of) => sourcesInWords(of, t)),
  };
}

/** What a note sets, label by label: „Stand im Artikel: Bestritten · Quelle: Hafenmeister“; empty where nothing. */
export function correctionInWords({ correction }: Note, t: Translate): string {
  const { standing, kind, certainty, source } = correction;
  const labels = [
    standing && ([t('dimension_standing'), t(`standing_${standing}`)] as const),
    kind && ([t('dimension_kind'), t(`kind_${kind}`)] as const),
    certainty && ([t('dimension_certainty'), t(`certainty_${certainty}`)] as const),
    source && ([t('dimension_source'), source.name] as const),
  ].filter((label) => label !== null);
  return labels.map(([label, value]) => t('note_label', [label, value])).join(' · ');
}

/** What of a claim in a list is the reader's, in a word or two; none where nothing is. */
export const readerMarks = ({ reader }: Claim, t: Translate): readonly string[] =>
  reader
    ? [
        reader.isMarked && t('note_marked'),
        reader.corrected.length > 0 && t('note_own_entry'),
        reader.text !== '' && t('note_with_note'),
      ].filter((mark) => mark !== false)
    : [];
