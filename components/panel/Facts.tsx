/** Short facts in a row, with dots between; a line breaks between two of them rather than inside. */
export function Facts({ facts }: { readonly facts: readonly (string | false)[] }) {
  const given = facts.filter((fact) => fact !== false && fact !== '');
  return given.map((fact, at) => (
    <>
      <span class="fact">{at < given.length - 1 ? `${fact} ·` : fact}</span>{' '}
    </>
  ));
}
