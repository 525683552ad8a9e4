import { ANNOTATION_CONTEXT } from '../dossier/vocabulary.ts';

/** Plain names inside of our own objects are ours. */
const ours = (id: string) => ({ '@id': id, '@context': { '@vocab': 'urn:sayso:vocab:' } }) as const;

/** What our terms mean in an export with the reader's notes. */
export const NOTES_CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    sayso: 'urn:sayso:vocab:',
    'sayso:article': ours('sayso:article'),
    'sayso:note': ours('sayso:note'),
    'sayso:hint': ours('sayso:hint'),
    'sayso:reader': ours('sayso:reader'),
  },
] as const;
