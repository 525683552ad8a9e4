import { hearsayChains } from '../../core/ledger-view.ts';
import { PanelClaims, type PanelPart } from './PanelClaim.tsx';
import { chainInWords } from './panel-words.ts';

/** What came through further hands: each way with its claims. Renders nothing where there is none. */
export function Hearsay(part: PanelPart) {
  const chains = hearsayChains(part.report);
  if (chains.length === 0) return null;
  return (
    <>
      <h3>{part.t('panel_hearsay')}</h3>
      <ul class="hearsay">
        {chains.map(({ source, via, claims }) => (
          <li key={claims[0]?.id}>
            <strong>{chainInWords(source, via, part.t)}</strong>
            <PanelClaims {...part} claims={claims} />
          </li>
        ))}
      </ul>
    </>
  );
}
