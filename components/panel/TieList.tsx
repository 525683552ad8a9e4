import { type ClaimTie, TIE_LINE } from '../../core/claim-ties.ts';
import type { Claim } from '../../core/report.ts';
import { Sign } from '../Sign.tsx';
import { PanelClaim, type PanelPart } from './PanelClaim.tsx';

interface TieListProps extends PanelPart {
  readonly ties: readonly ClaimTie[];
}

/** The claim map in words: what was said, and below it each answer with how it answers. */
export function TieList({ ties, ...part }: TieListProps) {
  const answers = Map.groupBy(ties, ({ said }) => said);
  return (
    <ul class="ties">
      {[...answers].map(([said, all]: readonly [Claim, readonly ClaimTie[]]) => (
        <li key={said.id}>
          <PanelClaim {...part} claim={said} />
          <ul>
            {all.map(({ tie, answer }) => (
              <li key={`${tie}-${answer.id}`}>
                <span class="tie-word">
                  <Sign line={TIE_LINE[tie]} />
                  {part.t(`panel_tie_${tie}`)}
                </span>
                <PanelClaim {...part} claim={answer} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
