import type { Claim, Report } from '../../core/report.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { attributingWords, sourceName, sourcesOf } from '../words.ts';
import { Voice } from './Voice.tsx';

interface CardSourcesProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
}

/** Who says it, with the words that tie it to them; how it is passed on; how sure the article sounds. */
export function CardSources({ report, claim, t }: CardSourcesProps) {
  const words = attributingWords(claim, report);
  return (
    <>
      {sourcesOf(claim).map(({ ref, kind, name, via }, at) => {
        const passedOn = report.sources
          .filter((source) => via.includes(source.id))
          .map((source) => source.name);
        const note = [name && t(`source_${kind}`), passedOn[0] && t('card_via', [passedOn.join(', ')])];
        return (
          <Voice key={ref} kind={kind} note={note.filter(Boolean).join(' · ')}>
            <strong>{sourceName({ kind, name }, t)}</strong>{' '}
            {at === 0 && words && <Quote words={words} language={report.article.language} />}
          </Voice>
        );
      })}
      <p class="labels">
        {[t(`kind_${claim.kind}`), t(`form_${claim.form}`), t(`certainty_${claim.certainty}`)].join(' · ')}
      </p>
    </>
  );
}
