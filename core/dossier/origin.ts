/** Where a dossier comes from: with Sayso, from a file, from the reader's own notes, or from a subscribed address. */
export type DossierOrigin =
  | { readonly type: 'built-in' | 'own' }
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'subscription'; readonly url: string };
