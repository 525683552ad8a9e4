import type { Act } from '../../../core/reading.ts';

/** Words that make a verb a cue: „der Meinung“ + sein, „zu Protokoll“ + geben. */
export interface CuePhrase {
  /** The words in their order, each with its alternatives. A noun may have a determiner and adjectives before it. */
  readonly words: readonly (readonly string[])[];
  readonly act: Act;
  readonly factive: boolean;
  /** Whether what is said can be an infinitive with „zu“. */
  readonly infinitive: boolean;
  /** Whether the subject speaks; if not, somebody speaks of it („steht im Verdacht“) or nobody is named („wurde bekannt“). */
  readonly spoken: boolean;
}

const OPINIONS = 'Meinung/Ansicht/Auffassung/Überzeugung/Annahme/Einschätzung/Haltung';
const FEELINGS =
  'überzeugt/zuversichtlich/optimistisch/pessimistisch/skeptisch/enttäuscht/besorgt/erfreut/erleichtert/zufrieden/unzufrieden/empört/' +
  'erschüttert/entsetzt/betroffen/verwundert/überrascht/entschlossen/schockiert/verärgert/irritiert/siegessicher/' +
  'beeindruckt/stolz/dankbar/traurig/bestürzt/hoffnungsvoll/begeistert/unbeeindruckt';
const CONCLUSIONS =
  'Schluss/Schluß/Ergebnis/Überzeugung/Ansicht/Auffassung/Einschätzung/Entschluss/Entschluß/Urteil/Schlussfolgerung/Erkenntnis/Befund/Fazit';
const FEARS =
  'Befürchtung/Befürchtungen/Sorge/Sorgen/Besorgnis/Verdacht/Vermutung/Vermutungen/Zweifel/Bedenken/Zuversicht/Hoffnung/' +
  'Erwartung/Überzeugung/Ansicht/Meinung/Auffassung/Kritik/Unmut/Vorwurf/Bedauern/Verwunderung/Freude/Genugtuung';
const WISHES = 'Wunsch/Bitte/Forderung/Forderungen/Appell/Erwartung';
const JUDGED =
  'möglich/wahrscheinlich/unwahrscheinlich/unwahrscheinlicher/denkbar/undenkbar/ausgeschlossen/wichtig/wichtiger/notwendig/nötig/' +
  'erforderlich/sinnvoll/sinnlos/falsch/richtig/unverantwortlich/geboten/angebracht/fraglich/vorstellbar/unvorstellbar/erwiesen/' +
  'realistisch/unrealistisch/überfällig/unerlässlich/unzulässig/zulässig/problematisch/gefährlich/bedenklich/verfrüht/gerechtfertigt/' +
  'angemessen/unangemessen/unbedenklich/vertretbar/zumutbar/unzumutbar/inakzeptabel/unmöglich/selbstverständlich/bewiesen/gesichert';
const TASKS =
  'Aufgabe/Aufgaben/Pflicht/Ziel/Fehler/Erfolg/Chance/Verpflichtung/Möglichkeit/erwiesen/bewiesen';

/**
 * Verb or verbs : words of the phrase, alternatives with a slash. Groups: how it is said, and whether an infinitive
 * („+“) can follow.
 */
const SAID = `
sein + : der ${OPINIONS}
sein + : überzeugt/zuversichtlich/optimistisch/entschlossen
sein + : sich sicher/bewusst/bewußt/gewiss/einig/klar
vertreten + : ${OPINIONS}/These/Thesen/Standpunkt/Position/Theorie
stehen : auf dem Standpunkt
einnehmen : Standpunkt/Haltung/Position
zeigen + : sich ${FEELINGS}/offen
geben + : sich überzeugt/zuversichtlich/optimistisch/siegessicher/kämpferisch/entschlossen/enttäuscht/zufrieden/gelassen
äußern + : sich ${FEELINGS}/kritisch/positiv
kommen gelangen + : zum/zur/zu ${CONCLUSIONS}
ziehen : Schluss/Schluß/Schlussfolgerung/Fazit/Bilanz/Lehre
äußern ausdrücken aussprechen hegen bekunden + : ${FEARS}
bringen + : zum Ausdruck
bringen : auf den Punkt
bringen : zur Sprache
bringen : ins Gespräch/Spiel
machen : klar/deutlich/geltend/publik/öffentlich
machen : darauf aufmerksam
machen : keinen Hehl daraus
stellen : in Frage
stellen : die/zur Frage
stellen : unter Beweis
aufstellen verbreiten + : Behauptung/These/Theorie/Gerücht/Gerüchte
aufwerfen : Frage
geben + : zu Protokoll
geben + : zu verstehen
geben + : zu bedenken
geben + : zu erkennen
geben : zur Antwort
angeben anführen nennen + : als Grund/Begründung/Motiv/Ziel/Ursache/Argument/Beispiel
führen anführen : ins Feld
nachgehen : Verdacht/Hinweisen/Hinweis/Vorwurf/Vorwürfen
hegen : Verdacht/Zweifel/Hoffnung
wagen + : Prognose/Vorhersage/Behauptung/Ausblick
legen : Wert darauf
lassen : keinen Zweifel daran
lassen : wissen/verlauten/verlautbaren/mitteilen/ausrichten/verkünden/durchblicken/erkennen/durchsickern/erklären
lassen : offen
halten + : für ${JUDGED}
ansehen sehen betrachten + : als ${TASKS}/${JUDGED}
wollen : wissen/prüfen
haben : Verständnis dafür
versprechen : sich davon
haben + : Verdacht/Eindruck/Hoffnung/Befürchtung/Sorge/Befürchtungen
wiederholen erneuern bekräftigen unterstreichen + : Warnung/Behauptung/Aussage/Darstellung/${FEARS}
abgeben : Einschätzung/Erklärung/Prognose
treffen : Aussage/Feststellung
nehmen : Stellung
`;

const DEMANDED = `
äußern ausdrücken aussprechen richten vorbringen haben + : ${WISHES}
aussprechen geben + : Empfehlung/Warnung
stellen + : Forderung/Forderungen/Antrag/Ultimatum/Bedingung
machen + : Vorschlag/Auflage
machen : zur/zu Bedingung/Auflage/Pflicht
unterbreiten + : Vorschlag
erheben + : Forderung/Forderungen
erteilen geben + : Auftrag/Anweisung/Befehl/Weisung/Order
wiederholen erneuern bekräftigen unterstreichen verteidigen formulieren + : ${WISHES}/Aufforderung/Vorschlag
`;

const PLANNED = `
erklären zeigen + : sich bereit/einverstanden
erklären bekunden signalisieren + : Bereitschaft/Absicht
stellen + : in Aussicht
ziehen + : in Erwägung/Betracht
fassen + : Beschluss/Beschluß/Entschluss/Entschluß/Entscheidung
treffen + : Entscheidung/Vereinbarung
geben ablegen + : Versprechen/Zusage/Garantie/Wort/Zusicherung/Gelübde
setzen + : sich zum Ziel
machen + : Angebot/Zusage
unterbreiten + : Angebot
wiederholen erneuern bekräftigen unterstreichen verteidigen äußern formulieren + : Ankündigung/Drohung/Absicht/Zusage/Versprechen/Entscheidung/Beschluss/Plan/Pläne/Vorhaben
`;

const ACCUSED = `
erheben wiederholen erneuern bekräftigen + : Vorwurf/Vorwürfe/Anschuldigung/Anschuldigungen/Anklage
machen + : zum Vorwurf
machen + : Vorwurf/Vorwürfe
legen + : zur Last
geben + : Schuld daran
`;

const DENIED = `
stellen + : in Abrede
`;

/** Somebody is spoken of: the subject is not who says so. */
const SPOKEN_OF = `
stehen + : im/unter Verdacht
geraten kommen + : in/unter Verdacht
`;

/** It turns out to be so, and nobody says it. */
const TURNED_OUT = `
herausstellen : sich
`;

/** A text, an inquiry or somebody shows it to be so. */
const BROUGHT_OUT = `
bringen + : an den Tag
bringen + : ans Licht/Tageslicht
bringen + : zu Tage
bringen : Gewissheit/Klarheit
fördern : zu Tage
`;

/** Nobody says so: „Es wurde bekannt, dass“. */
const UNSAID = `
werden : bekannt/publik
sein : geplant/vorgesehen/beabsichtigt/angedacht
sein : die Rede davon
sein : daran gedacht
sein : zu hören/lesen/vernehmen/erfahren
`;

function phrases(
  list: string,
  act: Act,
  spoken = true,
  factive = false,
): readonly (readonly [string, CuePhrase])[] {
  return list
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [verbs = '', words = ''] = line.split(' : ');
      const infinitive = verbs.includes('+') || !spoken;
      const phrase = {
        words: words.split(' ').map((word) => word.split('/')),
        act,
        factive,
        infinitive,
        spoken,
      };
      return verbs
        .replace(' +', '')
        .split(' ')
        .map((verb) => [verb, phrase] as const);
    });
}

/** Phrases by the infinitive of their verb. Collected for this project. */
export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = new Map(
  [
    ...Map.groupBy(
      [
        ...phrases(DENIED, 'deny'),
        ...phrases(ACCUSED, 'accuse'),
        ...phrases(PLANNED, 'plan'),
        ...phrases(DEMANDED, 'demand'),
        ...phrases(SAID, 'say'),
        ...phrases(SPOKEN_OF, 'accuse', false),
        ...phrases(UNSAID, 'say', false),
        ...phrases(BROUGHT_OUT, 'say', true, true),
        ...phrases(TURNED_OUT, 'say', false, true),
      ],
      ([verb]) => verb,
    ),
  ].map(([verb, found]) => [verb, found.map(([, phrase]) => phrase)]),
);

/** Verbs whose „sich“ is part of the cue: „äußerte sich“. */
export const REFLEXIVE_CUES: ReadonlySet<string> = new Set(
  `äußern beschweren einsetzen bedanken bekennen aussprechen einigen herausstellen entschuldigen freuen wünschen erhoffen
  verständigen verpflichten weigern entschließen festlegen empören wundern ärgern beklagen überzeugen rühmen ausdrücken
  entscheiden sorgen verwahren`.split(/\s+/),
);
