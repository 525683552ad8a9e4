import type { Claim, Report } from '../../core/report.ts';
import { SourceIcon } from '../icons.tsx';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { sourceName } from '../words.ts';

interface CardSourcesProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
}

/** Who says it, with the words that tie it to them; how it is passed on; how sure the article sounds. */
export function CardSources({ report, claim, t }: CardSourcesProps) {
  const { language } = report.article;
  const cue = claim.cue && <Quote words={claim.cue.text} language={language} />;
  const nameOf = (ref: string) => report.sources.find((source) => source.id === ref)?.name;
  return (
    <>
      {claim.sources.map((source, at) => {
        const via = source.via.flatMap((ref) => nameOf(ref) ?? []).join(', ');
        return (
          <div class="voice" key={source.ref}>
            <SourceIcon kind={source.kind} />
            <p>
              <strong>{sourceName(source, t)}</strong> {at === 0 && cue}
              <small>
                {[source.name && t(`source_${source.kind}`), via && t('card_via', [via])]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </p>
          </div>
        );
      })}
      {claim.sources.length === 0 && (
        <div class="voice">
          <SourceIcon kind="none" />
          <p>
            <strong>{t('source_none')}</strong> {cue}
          </p>
        </div>
      )}
      <p class="labels">
        {[t(`kind_${claim.kind}`), t(`form_${claim.form}`), t(`certainty_${claim.certainty}`)].join(' · ')}
      </p>
    </>
  );
}
