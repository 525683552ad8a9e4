import type { PlacedDossier } from '../../core/dossier/placed.ts';
import { dayInWords } from '../day-in-words.ts';
import type { Translate } from '../translate.ts';
import { dossierOriginInWords } from './origin-words.ts';
import { WebLink } from './SourceLinks.tsx';

/** Who wrote a dossier, when, under which licence, and how it came to this article. */
export function DossierFacts({ dossier, t }: { readonly dossier: PlacedDossier; readonly t: Translate }) {
  const { researched, authors, licence, revision, match, origin } = dossier;
  const stand = dayInWords(researched, t('locale_tag'));
  const facts = [
    { label: t('dossier_authors'), value: authors.join(', ') },
    // Anybody may call themselves Sayso in a file.
    { label: t('library_origin'), value: origin ? dossierOriginInWords(origin, t) : '' },
    { label: t('dossier_revision'), value: t('dossier_revision_of', [`${revision}`, stand]) },
    { label: t('dossier_licence'), value: licence.name, url: licence.url },
    {
      label: t('dossier_matched'),
      value: t(match < 1 ? 'dossier_matched_words' : 'dossier_matched_address'),
    },
  ];
  return (
    <dl class="dossier-facts">
      {facts.map(
        ({ label, value, url = '' }) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <WebLink url={url}>{value}</WebLink>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
