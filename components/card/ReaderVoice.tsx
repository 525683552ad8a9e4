import type { Claim } from '../../core/report.ts';
import { correctedInWords } from '../notes/reader-words.ts';
import type { Translate } from '../translate.ts';

/** What the reader has set and written, apart from what the article says. */
export function ReaderVoice({ claim, t }: { readonly claim: Claim; readonly t: Translate }) {
  const { reader } = claim;
  if (!reader) return null;
  const set = [reader.isMarked && t('note_marked'), correctedInWords(claim, t)].filter(Boolean).join(' · ');
  return (
    <div class="reader">
      {set && <small>{set}</small>}
      {reader.text && (
        <p>
          <small>{t('note_own')}</small> {reader.text}
        </p>
      )}
    </div>
  );
}
