import { ANNOTATION_CONTEXT, ours } from '../dossier/vocabulary.ts';

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
