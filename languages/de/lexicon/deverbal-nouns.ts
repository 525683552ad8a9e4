/**
 * Nouns for deeds beside the verb forms that tell of them, where the two share no stem; each line stands for one stem.
 * Beginnings of words, umlauts without their dots. Collected for this project.
 */
const LINES = `
diebst stohl stahl stehl
betrug betrog betrug
bestech bestoch
angriff angreif angegri angrif
festna festgen festneh festnah
uberna ubergen uberneh
einbru eingebr einbrec einbrac
verrat verriet
rucktr zuruckget zurucktr
schuss schuss schiess schoss
abschu abgesch
beschu beschos
verlus verlor
treffe troffe
flucht floh flieh
verkau verkau
umlad umgelad umlud
totung totet tot
ermord mord
vertra vertrug
eingri eingegri
absprac abgesproc absprec
verlet verlet
weiter weiterg
uberfa uberfi
bruch broch brech
absturz absturz abgestur
untersc unterschl
annahm angenomm annehm
ubergr ubergri
abkomm abgekom
rauswu rauswer rausgew
entsch entschi
`;

/** The stem that stands for a noun or verb of these pairs; undefined for all other words. */
const byStart = new Map(
  LINES.split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [first = '', ...rest] = line.split(' ');
      return [first, ...rest].map((start) => [start, first] as const);
    }),
);

/** One stem for noun and verb: “diebst” for “Diebstahl” and “gestohlen”. */
export function deedStem(stem: string): string {
  for (let length = Math.min(9, stem.length); length >= 4; length--) {
    const found = byStart.get(stem.slice(0, length));
    if (found !== undefined) return found;
  }
  return stem;
}
