import type { PlacedDossier } from '../../core/dossier/placed.ts';
import { dayInWords } from '../day-in-words.ts';
import type { Translate } from '../translate.ts';
import { WebLink } from './SourceLinks.tsx';

/** Who wrote a dossier, when, under which licence, and how it came to this article. */
export function DossierFacts({ dossier, t }: { readonly dossier: PlacedDossier; readonly t: Translate }) {
  const { researched, authors, licence, revision, match } = dossier;
  const facts = [
    [t('dossier_authors'), authors.join(', ')],
    [
      t('dossier_revision'),
      t('dossier_revision_of', [`${revision}`, dayInWords(researched, t('locale_tag'))]),
    ],
    [t('dossier_licence'), licence.name && <WebLink url={licence.url}>{licence.name}</WebLink>],
    [t('dossier_matched'), t(match < 1 ? 'dossier_matched_words' : 'dossier_matched_address')],
  ] as const;
  return (
    <dl class="dossier-facts">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
