import { deskFindings, type DeskFinding } from '../../core/desk.ts';
import { PanelClaims, type PanelPart } from './PanelClaim.tsx';
import { checkInWords, questionOf } from './panel-words.ts';

/** How many claims of a finding are shown at once. */
const SHOWN = 3;

const Finding = ({ finding, ...part }: PanelPart & { readonly finding: DeskFinding }) => {
  const more = finding.claims.slice(SHOWN);
  return (
    <li>
      <h3>{questionOf(finding, part.t)}</h3>
      <small>{checkInWords(finding, part.t)}</small>
      <PanelClaims {...part} claims={finding.claims.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{part.t('panel_more', [String(more.length)])}</summary>
          <PanelClaims {...part} claims={more} />
        </details>
      )}
    </li>
  );
};

/** What a desk would ask before publication. Questions, and it says so. */
export function DeskList(part: PanelPart) {
  const { report, t } = part;
  const findings = deskFindings(report);
  return (
    <>
      <p class="quiet">{t(findings.length > 0 ? 'panel_desk_note' : 'panel_desk_nothing')}</p>
      {findings.length > 0 && (
        <ul class="desk">
          {findings.map((finding) => (
            <Finding key={`${finding.check} ${finding.claims[0]?.id ?? ''}`} {...part} finding={finding} />
          ))}
        </ul>
      )}
    </>
  );
}
