import type { PlacedDossier } from '../../core/dossier/placed.ts';
import { dayInWords } from '../day-in-words.ts';
import { localWords } from '../dossier/dossier-words.ts';
import type { Translate } from '../translate.ts';

interface DossierLineProps {
  readonly dossiers: readonly PlacedDossier[];
  readonly t: Translate;
  /** Open side panel or sidebar, where all of it is; called within the click. */
  readonly onPanel?: (() => void) | undefined;
  readonly onShowClaim: (claimId: string) => void;
}

/** That there is a dossier on this article, and the way to it: the panel, or where there is none the first card it has something for. */
export const DossierLine = ({ dossiers, t, onPanel, onShowClaim }: DossierLineProps) => (
  <>
    {dossiers.map(({ id, title, researched, statements }) => {
      const name = localWords(title, t);
      const words = t('dossier_line', [name.text]);
      const [claim] = statements.flatMap(({ claims }) => claims);
      const lead = onPanel ?? (claim === undefined ? undefined : () => onShowClaim(claim));
      return (
        <p key={id} class="dossier-line">
          {lead ? (
            <button type="button" class="link" onClick={lead}>
              {words}
            </button>
          ) : (
            words
          )}{' '}
          <small>{t('dossier_as_of', [dayInWords(researched, t('locale_tag'))])}</small>
        </p>
      );
    })}
  </>
);
