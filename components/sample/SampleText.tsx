import { useLayoutEffect, useRef } from 'preact/hooks';

import { lineOf } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { Translate } from '../translate.ts';
import { claimInWords } from '../words.ts';
import { paintLines } from './paint-lines.ts';

interface SampleTextProps {
  readonly report: Report;
  readonly t: Translate;
  /** The claim whose card is open. */
  readonly active?: string | undefined;
  /** Where given, the passages can be chosen. */
  readonly onChoose?: (claimId: string) => void;
}

/** The invented article, its claims marked as on a page. */
export function SampleText({ report, t, active, onChoose }: SampleTextProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const words = [...(root.current?.querySelectorAll('[data-claim]') ?? [])];
    return paintLines(
      words.flatMap((element) => {
        const claim = report.claims.find(({ id }) => id === element.getAttribute('data-claim'));
        if (!claim) return [];
        const line = { element, line: lineOf(claim.standing) };
        return claim.id === active ? [line, { element, line: 'active' as const }] : [line];
      }),
    );
  }, [report, active]);

  const { text } = report.article;
  const words = (claim: Claim) =>
    onChoose ? (
      <a
        href="#card"
        data-claim={claim.id}
        aria-label={claimInWords(claim, report, t)}
        aria-current={claim.id === active}
        onClick={(event) => {
          event.preventDefault();
          onChoose(claim.id);
        }}
      >
        {claim.quote}
      </a>
    ) : (
      <span data-claim={claim.id}>{claim.quote}</span>
    );
  return (
    <div class="sample-text" lang={report.article.language} ref={root}>
      {report.claims.map((claim) => {
        const [span = { start: 0, end: 0 }] = claim.spans;
        const from = text.lastIndexOf('\n', span.start) + 1;
        const end = text.indexOf('\n', span.end);
        return (
          <p key={claim.id}>
            {text.slice(from, span.start)}
            {words(claim)}
            {text.slice(span.end, end < 0 ? undefined : end)}
          </p>
        );
      })}
    </div>
  );
}
