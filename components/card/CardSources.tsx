import { hearsayDepth } from '../../core/ledger-view.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { Translate } from '../translate.ts';
import { attributingSpans, attributingWords, sourceName, sourcesOf } from '../words.ts';
import { PageWords } from './PageWords.tsx';
import { Voice } from './Voice.tsx';

interface CardSourcesProps {
  readonly report: Report;
  readonly claim: Claim;
  readonly t: Translate;
  readonly onShowSpan: (...spans: Span[]) => void;
}

/** Said of what came through two, three or more hands. */
const HANDS = [undefined, undefined, 'card_hand_2', 'card_hand_3'] as const;

/** Who says it, with the words that tie it to them; how it is passed on; how sure the article sounds. */
export function CardSources(props: CardSourcesProps) {
  const { report, claim, t } = props;
  const words = attributingWords(claim, report);
  return (
    <>
      {sourcesOf(claim).map((source, at) => {
        const { ref, kind, name, via } = source;
        const depth = hearsayDepth({ sources: [source] });
        const hand = depth > 3 ? 'card_hand_more' : HANDS[depth];
        const passedOn = report.sources.filter(({ id }) => via.includes(id)).map((one) => one.name);
        const note = [
          name && t(`source_${kind}`),
          hand && t(hand),
          passedOn[0] && t('card_via', [passedOn.join(', ')]),
        ];
        return (
          <Voice key={ref} kind={kind} note={note}>
            <strong>{sourceName(source, t)}</strong>{' '}
            {at === 0 && words && (
              <PageWords {...props} spans={attributingSpans(claim, report)} words={words} />
            )}
          </Voice>
        );
      })}
      <p class="labels">
        {[t(`kind_${claim.kind}`), t(`form_${claim.form}`), t(`certainty_${claim.certainty}`)].join(' · ')}
      </p>
    </>
  );
}
