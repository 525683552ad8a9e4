/**
 * Words of one matter, by how they begin, in lower case without umlauts: whoever is accused of the one and says no to
 * another of the same line answers the accusation. Collected for this project.
 */
const MATTERS =
  `schloss schliess verschloss abgeschloss eingeschloss abschliess einschliess verriegel einsperr eingesperr gesperr festhalt festgehalt fixier eingesperrt turen
fahr gefahr fuhr steuer lenk gelenk verursach prall geprallt beifahr unfall
alkohol betrunk trunk getrunk trink promille nuchtern blutprob drog
bestech bestoch schmier gekauft korrupt annahm angenommen geflossen zuwendung
stehl gestohl stahl entwend geklau diebstahl diebsta raub geraub einbruch eingebroch
schlag geschlag schlug zugeschlag prugel verprugel geprugel gewalt tatlich angegriff misshandel gefolter folter faust getret attack
tot getot tote ermord mord umgebrach umbring erschoss erschiess erstoch erstech tod
betrug betrog falsch gefalsch manipul manipulier tausch getausch streck gestreck panschen gepansch schwindel
vergewaltig belastig ubergriff missbrauch beruhr angefass anfass zudringlich bedrang
hinterzog hinterzieh steuerhint versteuer unversteuer schwarzgel schwarzarb schwarz angemeld
leit eingeleit abgeleit abwasser gelangt entsorg verunrein vergift gift verklapp
spionier ausspah ausgespah spahte abgehor abhor spitzel geheimdien agent
geschoss schoss schuss schiess beschoss beschuss feuer gefeuert angegriff angriff bombard rakete drohne
entlass gekundig kundig kundigun rauswurf
gelog log luge falschaus unwahrheit
beleidig beschimpf bedroht droh drohung rassist
abgesproch absprach preisabsp kartell gekungel
veruntreu unterschlag abgezweig bereicher abgerechn spesen uberwies uberweis
plagiat abgeschrieb abschreib kopier abgekupfer
doping gedop dopt testoster epo
gequal qual tierqual betaub
diskriminier benachteilig
verkauf gekauft kauf geliefer liefer lieferun export
gewarnt warn gewuss wuss informier
ausgeschrieb ausschreib vergab vergeb
besetz einmarsch einmarschier soldat truppen eingeruck
eingedrung eindring luftraum verletzt
vermess kontroll gepruft pruf gewart wartung`
    .split('\n')
    .map((line) => line.split(' '));

const BY_BEGINNING = new Map<string, number[]>();
MATTERS.forEach((words, matter) => {
  for (const word of words) {
    const known = BY_BEGINNING.get(word);
    if (known) known.push(matter);
    else BY_BEGINNING.set(word, [matter]);
  }
});

const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** The matters a text speaks of, each as a number. */
export function mattersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    const folded = word.replace(/[äöüß]/g, (letter) => FOLDED[letter] ?? letter);
    for (let length = Math.min(folded.length, 12); length >= 3; length--)
      for (const matter of BY_BEGINNING.get(folded.slice(0, length)) ?? [])
        if (length > 3 || folded.length <= 5) found.add(matter);
  }
  return found;
}
