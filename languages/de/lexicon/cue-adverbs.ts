/** The pronominal adverb a verb announces its content with; a content clause needs it where `needed` says so. */
const ADVERBS = `
hinweisen : darauf
verweisen : darauf
ausgehen : davon !
rechnen : damit !
beschweren : darüber
einsetzen : dafür !
bedanken : dafür
danken : dafür
bekennen : dazu
aussprechen : dafür/dagegen
drohen : damit
bitten : darum
kritisieren : dafür/daran
rügen : dafür
loben : dafür/daran
auffordern : dazu
aufrufen : dazu
warnen : davor
plädieren : dafür/dagegen
drängen : darauf
pochen : darauf
bestehen : darauf !
beharren : darauf
insistieren : darauf
einigen : darauf/darüber
verständigen : darauf
festlegen : darauf !
erinnern : daran
zweifeln : daran
informieren : darüber
unterrichten : darüber
klagen : darüber
berichten : davon/darüber
sprechen : davon !
reden : davon !
überzeugen : davon
begründen : damit
rechtfertigen : damit
argumentieren : damit
protestieren : dagegen !
demonstrieren : dafür/dagegen !
werben : dafür !
verurteilen : dafür
entschuldigen : dafür
freuen : darüber/darauf
empören : darüber
ärgern : darüber
wundern : darüber
verpflichten : dazu
raten : dazu
abraten : davon
entschließen : dazu
mahnen : dazu
diskutieren : darüber !
debattieren : darüber !
beraten : darüber !
spekulieren : darüber
träumen : davon
hoffen : darauf
glauben : daran
denken : daran !
festhalten : daran
verlangen : danach
fragen : danach
erzählen : davon
einschränken : dahingehend
äußern : dahingehend
beschuldigen : dessen
entgegensetzen : dem
entgegenhalten : dem
schließen : daraus !
folgern : daraus
staunen : darüber
nennen : _ !
bezeichnen : _ !
zitieren : _ !
bangen : darum
prahlen : damit
rühmen : dessen
`;

export interface CueAdverb {
  readonly adverbs: readonly string[];
  readonly needed: boolean;
}

/** Pronominal adverbs by verb. Collected for this project. */
export const CUE_ADVERBS: ReadonlyMap<string, CueAdverb> = new Map(
  ADVERBS.split('\n')
    .filter(Boolean)
    .map((line) => {
      const [verb = '', adverbs = ''] = line.split(' : ');
      const needed = adverbs.endsWith(' !');
      return [verb, { adverbs: adverbs.replace(' !', '').split('/'), needed }];
    }),
);
