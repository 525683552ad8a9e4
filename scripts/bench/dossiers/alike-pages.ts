import { buildIndex } from '../../../core/dossier/dossier-index.ts';
import { fingerprintOf } from '../../../core/dossier/fingerprint.ts';
import { findDossiers } from '../../../core/dossier/match.ts';
import { readInput } from '../../annotate/read-input.ts';

/** The article of a page, found as on the command line; none where there is none. */
export async function articleOf(file: string): Promise<string | null> {
  const read = await readInput({
    mode: 'one',
    file,
    input: file.endsWith('.txt') ? 'text' : 'html',
    url: '',
    language: undefined,
    format: 'json',
  });
  return read.ok ? read.value.text : null;
}

/** A text with the fingerprint of a dossier for it. */
export interface Fingerprinted {
  readonly id: string;
  readonly text: string;
}

const withoutAddress = ({ id, text }: Fingerprinted) => ({
  id,
  article: {
    title: '',
    publisher: '',
    published: '',
    language: '',
    urls: [],
    fingerprint: fingerprintOf(text),
  },
});

/** Looks for the dossiers of some texts in each of others, by the texts alone; one line for each that was found. */
export function matchesAmong(
  texts: readonly Fingerprinted[],
  dossiersOf: readonly Fingerprinted[],
): readonly string[] {
  const index = buildIndex(dossiersOf.map(withoutAddress));
  return texts.flatMap(({ id, text }) =>
    findDossiers({ url: '', text }, index)
      .filter((match) => match.id !== id)
      .map((match) => `${id} has the dossier of ${match.id}: ${match.match.toFixed(2)}`),
  );
}
