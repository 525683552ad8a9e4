import { shownHost } from '../../core/dossier/host-label.ts';
import type { DossierOrigin } from '../../core/dossier/origin.ts';
import type { Translate } from '../translate.ts';

/** Where a dossier comes from, in words; of an address only who it belongs to. */
export function dossierOriginInWords(origin: DossierOrigin, t: Translate): string {
  if (origin.type === 'file') return t('library_origin_file', [origin.name]);
  if (origin.type === 'subscription') return t('library_origin_subscription', [shownHost(origin.url)]);
  return t(origin.type === 'own' ? 'library_origin_own' : 'library_origin_built_in');
}
