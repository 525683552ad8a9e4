import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../languages/de/grammar/units.ts';
import { kindOfPhrase } from '../../../languages/de/sources/classify.ts';
import { SOURCE_PHRASES } from './support/source-phrases.ts';
import { sentenceFrom } from './support/texts.ts';

const list = (phrases: string): readonly string[] =>
  phrases
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Phrases as German-language news words its sources, with the kind the labels give them. */
const PHRASES = {
  institution:
    list(`das Bundeskanzleramt, die Staatskanzlei, das Departement, der Nationalrat, der Ständerat, die Kantonspolizei
    die Bezirkshauptmannschaft, das Landeskriminalamt, der Verfassungsschutz, die Bundesanwaltschaft, das Oberlandesgericht
    der Verfassungsgerichtshof, das Landratsamt, die Bezirksregierung, die Stadtverwaltung, die Stadtwerke, das Finanzamt
    das Jobcenter, die Bundespolizei, die Polizeidirektion, der Katastrophenschutz, die Bergwacht, die Justizanstalt
    die Parteispitze, der Bundesvorstand, der Landesverband, die Handelskammer, die Ärztekammer, die Krankenkassen
    die Sparkasse, das Kartellamt, die Weltbank, der Währungsfonds, der Sicherheitsrat, die Nichtregierungsorganisation
    die Menschenrechtsorganisation, Greenpeace, Amnesty International, die Caritas, das DRK, das THW, die EZB, die OSZE
    das UNHCR, die Akademie, die Fakultät, das Forschungszentrum, die Streitkräfte, die Revolutionsgarden, die Nationalgarde
    die Übergangsregierung, die Diözese, das Erzbistum, die Landeskirche, der Flughafen, die Fluglinie, die Bundesbahnen
    der Autohersteller, der Pharmakonzern, die Supermarktkette, die Werft, der Fußballverein, der Zweitligist
    der Bauernverband, der Mieterbund, das Orchester, das Organisationskomitee, die Piratenpartei, die NPD, Frankreich
    Peking, die Regierung in Wien, ein Sprecher des Ministeriums, eine Polizeisprecherin, Polizeiangaben
    Angaben der Behörden, die Staatsanwaltschaft`),
  person:
    list(`der Landeshauptmann, die Bundesrätin, der Stadtpräsident, die Staatschefin, der Amtsinhaber, der Polizeipräsident
    der Generalbundesanwalt, die Oberstaatsanwältin, der Bundestrainer, die Sportdirektorin, der Bundestagspräsident
    der Generaldirektor, die Bischöfin, der Erzbischof, der Schriftsteller, die Komponistin, der Architekt
    die Psychologin, der Epidemiologe, die Politologin, der Jurist, die Theologin, der Astronaut, die Schwimmerin
    der Menschenrechtler, die Gewerkschafterin, der Landwirt, Dezernentin Ida Thorn, Erzbischof Jonas Rehm
    Vizekanzler Jan Brodt, die Astronomin Ida Thorn, der Außenminister, die Kanzlerin`),
  media:
    list(`die Boulevardzeitung, das Boulevardblatt, die Fachzeitschrift, der Fernsehsender, der Radiosender
    das Nachrichtenportal, der Branchendienst, das Wochenmagazin, die Sonntagszeitung, die Depeschenagentur, die Krone
    Anadolu, Tanjug, Euronews, das Magazin „Nordlicht“, der „Lindtaler Bote“, die Nachrichtenagentur Norpress, dpa
    der Rundfunk, die Zeitung`),
  document:
    list(`der Haftbefehl, die Klageschrift, der Antrag, das Kommuniqué, der Abschlussbericht, der Untersuchungsbericht
    die Richtlinie, das Dekret, der Gesetzentwurf, das Wahlprogramm, der Koalitionsvertrag, der Lagebericht
    der Geschäftsbericht, das Bekennerschreiben, die Flugschrift, die Inschrift, die Datenbank, die Volkszählung
    der Wetterbericht, das Überwachungsvideo, die Radardaten, die Studie, das Gutachten, dem Urteil, den Unterlagen`),
  unnamed:
    list(`Augenzeugen, mehrere Anwohner, Dorfbewohner, zwei Autofahrer, Feuerwehrleute, ein Polizist, Hinterbliebene
    Bekannte, ein Insider, Regierungskreise, EU-Kreise, Sicherheitskreisen, drei Diplomaten, Militärangehörige
    Oppositionelle, ein Unterhändler, Fans, Betroffene, ein Whistleblower, Angestellte, ein Demonstrant
    Zeugenaussagen, ein hoher Beamter, Vertreter mehrerer Verbände, Überlebende, die Streikenden`),
  vague:
    list(`Beobachter, Experten, Kritiker, Branchenkenner, Marktbeobachter, Sicherheitsexperten, Medienberichte, Gerüchte
    Schätzungen, Stimmen, Fachleute, Gegner, ersten Erkenntnissen, politische Beobachter`),
} as const;

describe('the kinds of sources in the news', () => {
  it.each(
    Object.entries(PHRASES).flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
  )('%s: %s', (phrase, kind) => {
    expect(kindOfPhrase(unitsOf(sentenceFrom(phrase)))).toBe(kind);
  });
});

describe('the kinds of sources by the shape of the phrase', () => {
  it.each(
    Object.entries(SOURCE_PHRASES).flatMap(([kind, phrases]) =>
      list(phrases).map((phrase) => [phrase, kind] as const),
    ),
  )('%s: %s', (phrase, kind) => {
    expect(kindOfPhrase(unitsOf(sentenceFrom(phrase)))).toBe(kind);
  });
});
