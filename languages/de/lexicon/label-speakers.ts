const BODIES =
  /(?:polizei|präsidium|anwaltschaft|ministerium|behörde|amt|institut|verband|gewerkschaft|gericht|geheimdienst|feuerwehr|wetterdienst|ermittler|fahnder|kreml|pentagon|armee|generalstab|verein|kommission)n?$/;
const ACCOUNTS =
  /(?:studie|umfrage|gutachten|medienbericht|bericht|medien|insider|experte|expertin|experten|forscher|forscherin|zeuge|zeugen|augenzeuge|augenzeugen|analyst|analysten|kreise|statistik|zeitung|ökonom|ökonomen|beobachter|untersuchung|prognose|sprecher|sprecherin)n?$/;

/**
 * Bodies that, set before a colon in a headline, say what follows rather than being its subject: not „Bundestag“ or
 * „FC Aue“. Lower case. Collected for this project.
 */
export const isSpeakingBody = (lower: string): boolean => BODIES.test(lower);

/** Texts and people that are set there for nothing but what they say. Lower case. Collected for this project. */
export const isAccountLabel = (lower: string): boolean => ACCOUNTS.test(lower);
