import type { PlacedDossier } from '../../core/dossier/placed.ts';
import type { Claim } from '../../core/report.ts';
import { dayInWords } from '../day-in-words.ts';
import { Statement } from '../dossier/Statement.tsx';
import type { Translate } from '../translate.ts';

interface OutsideProps {
  readonly dossiers: readonly PlacedDossier[];
  readonly claim: Claim;
  readonly t: Translate;
}

/** How many statements are shown at once. */
const SHOWN = 3;

/** What dossiers say about a claim, apart from the article's own reading, with who looked for it and when. */
export const Outside = ({ dossiers, claim, t }: OutsideProps) => (
  <>
    {dossiers.map(({ id, researched, authors, statements }) => {
      const own = statements
        .filter(({ claims }) => claims.includes(claim.id))
        .map((statement) => <Statement key={statement.id} statement={statement} t={t} />);
      return (
        own.length > 0 && (
          <section key={id} class="outside">
            <h2>{t('dossier_outside')}</h2>
            <small>
              {[t('dossier_researched', [dayInWords(researched, t('locale_tag'))]), ...authors].join(' · ')}
            </small>
            <ul>{own.slice(0, SHOWN)}</ul>
            {own.length > SHOWN && (
              <details>
                <summary>{t('dossier_more', [String(own.length - SHOWN)])}</summary>
                <ul>{own.slice(SHOWN)}</ul>
              </details>
            )}
          </section>
        )
      );
    })}
  </>
);
