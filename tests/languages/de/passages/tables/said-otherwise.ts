import { passage, type Passage } from '../passage.ts';

/** Other ways to say it: answers of a word, words within words, what is counted, wished, seen, admitted or rumoured. */
export const passages: readonly Passage[] = [
  passage(
    'Das Gesundheitsamt meldete drei Tote, darunter ein Kind.',
    'reported | Das Gesundheitsamt | – | Das Gesundheitsamt meldete drei Tote, darunter ein Kind.',
  ),
  passage(
    'Die Bergrettung vermutet zwölf Verschüttete.',
    'reported | Die Bergrettung | – | Die Bergrettung vermutet zwölf Verschüttete.',
  ),
  passage('Der Sturm forderte drei Tote.'),
  passage('Die Polizei meldete Tote und Verletzte.'),
  passage(
    'Die Vorständin gestand drei Fälle ein.',
    'reported | Die Vorständin | – | Die Vorständin gestand drei Fälle ein.',
  ),
  passage(
    'Der Kapitän gab es schließlich zu.',
    'reported | Der Kapitän | – | Der Kapitän gab es schließlich zu.',
  ),
  passage(
    'Händlerin Ida Rom taxiert es auf 300.000 Euro.',
    'reported | Händlerin Ida Rom | – | Händlerin Ida Rom taxiert es auf 300.000 Euro.',
  ),
  passage(
    'Direktor Jan Rem sieht den Klimawandel am Werk.',
    'reported | Direktor Jan Rem | – | Direktor Jan Rem sieht den Klimawandel am Werk.',
  ),
  passage(
    'Ärztin Ida Rom wünscht sich ein Verbot von Böllern.',
    'reported | Ärztin Ida Rom | – | Ärztin Ida Rom wünscht sich ein Verbot von Böllern.',
  ),
  passage(
    'Ministerin Ida Rom freut sich über das Lob der Kommission.',
    'reported | Ministerin Ida Rom | – | Ministerin Ida Rom freut sich über das Lob der Kommission.',
  ),
  passage('Kinder freuten sich über den Schnee.'),
  passage(
    'Direktor Jan Rem gibt dem Rat die Schuld an der Pleite.',
    'reported | Direktor Jan Rem | – | Direktor Jan Rem gibt dem Rat die Schuld an der Pleite.',
  ),
  passage(
    'Die Trainerin gab sich selbst die Schuld.',
    'reported | Die Trainerin | – | Die Trainerin gab sich selbst die Schuld.',
  ),
  passage(
    'Als Ursache machten die Ermittler ein Leck aus.',
    'reported | die Ermittler | – | Als Ursache machten die Ermittler ein Leck aus.',
  ),
  passage(
    '„Brandgefährlich“ findet Direktor Jan Rem die Fassaden am Hafen.',
    'reported | Direktor Jan Rem | – | „Brandgefährlich“ findet Direktor Jan Rem die Fassaden am Hafen.',
  ),
  passage(
    'Das Ordnungsamt zählte nur 270 Teilnehmer.',
    'reported | Das Ordnungsamt | – | Das Ordnungsamt zählte nur 270 Teilnehmer.',
  ),
  passage('Der Verein zählt 4.000 Mitglieder.'),
  passage('Die Stadt zählt 40.000 Einwohner.'),
  passage('Die Klinik zählt 300 Betten.'),
  passage(
    'Die Steuer zu senken, fordert der Verband.',
    'indirect | der Verband | fordert | Die Steuer zu senken',
  ),
  passage(
    'Den Ausbau zu verschieben, regt Ministerin Ida Rom an.',
    'indirect | Ministerin Ida Rom | regt … an | Den Ausbau zu verschieben',
  ),
  passage('Um die Steuer zu senken, tagt der Rat.'),
  passage(
    '„Zu teuer, zu spät“: So urteilt Direktor Jan Rem über den Plan.',
    'direct | Direktor Jan Rem | So urteilt | „Zu teuer, zu spät“',
  ),
  passage(
    'Der Damm sei dicht, korrigierte Direktor Jan Rem.',
    'indirect | Direktor Jan Rem | korrigierte | Der Damm sei dicht',
  ),
  passage(
    'Die Brücke sei gesperrt, hatte der Sender Radio Aue verbreitet.',
    'indirect | der Sender Radio Aue | hatte … verbreitet | Die Brücke sei gesperrt',
  ),
  passage(
    'In Moskau heißt es, hinter dem Brand am Hafen stehe Kiew.',
    'indirect | Moskau | heißt es | hinter dem Brand am Hafen stehe Kiew',
  ),
  passage(
    'Alle Verträge seien geprüft, steht im Abschlussbericht.',
    'indirect | Abschlussbericht | steht | Alle Verträge seien geprüft',
  ),
  passage('Die Tür war offen, steht am Haus.'),
  passage(
    'Die Zahl sei zu hoch, moniert die Kammer; in Wahrheit seien es achtzig.',
    'indirect | die Kammer | moniert | Die Zahl sei zu hoch',
    'free | die Kammer | – | in Wahrheit seien es achtzig.',
  ),
  passage(
    'Der Plan sei falsch, sagte die Ministerin; er koste zu viel.',
    'indirect | die Ministerin | sagte | Der Plan sei falsch',
    'free | die Ministerin | – | er koste zu viel.',
  ),
  passage(
    'Ein Zeuge, der sagt, dass der Fahrer schlief, ist verschwunden.',
    'indirect | der | sagt | dass der Fahrer schlief',
  ),
  passage(
    'Der Konzern verlegt den Sitz nach Aue, so die Agentur Norpress.',
    'indirect | die Agentur Norpress | so | Der Konzern verlegt den Sitz nach Aue',
  ),
  passage(
    'Die Brücke ist gesperrt, sagen Umweltschützer.',
    'indirect | Umweltschützer | sagen | Die Brücke ist gesperrt',
  ),
  passage(
    'Der Hund sei gerannt, sagte die Eigentümerin.',
    'indirect | die Eigentümerin | sagte | Der Hund sei gerannt',
  ),
  passage(
    'Das Röntgenbild brachte es an den Tag: Der Hund hatte einen Ring im Magen.',
    'indirect | Das Röntgenbild | brachte … an den Tag | Der Hund hatte einen Ring im Magen',
  ),
  passage(
    'Ein Bluttest brachte ans Licht, dass der Fahrer getrunken hatte.',
    'indirect | Ein Bluttest | brachte ans Licht | dass der Fahrer getrunken hatte',
  ),
  passage(
    '43 Grad zeigte das Thermometer, las unsere Reporterin am Marktplatz ab.',
    'indirect | unsere Reporterin | las | 43 Grad zeigte das Thermometer',
  ),
  passage(
    'Gerüchteweise wechselt Stürmer Jan Rem nach Aue.',
    'free | – | Gerüchteweise | Gerüchteweise wechselt Stürmer Jan Rem nach Aue.',
  ),
  passage(
    'Von einem Versehen ist in dem Dossier die Rede.',
    'reported | dem Dossier | – | Von einem Versehen ist in dem Dossier die Rede.',
  ),
  passage(
    '„Mein Vater hat immer gesagt: ‚Verkauf nie das Feld am Fluss‘“, erzählt Winzerin Ida Rom.',
    'direct | Winzerin Ida Rom | erzählt | „Mein Vater hat immer gesagt: ‚Verkauf nie das Feld am Fluss‘“',
    'direct | Mein Vater | hat … gesagt | ‚Verkauf nie das Feld am Fluss‘',
  ),
  passage(
    '„Der Minister hat mir geschrieben: ‚Kaufen Sie das Haus‘“, sagt Händler Jan Rem.',
    'direct | Händler Jan Rem | sagt | „Der Minister hat mir geschrieben: ‚Kaufen Sie das Haus‘“',
    'direct | Der Minister | hat … geschrieben | ‚Kaufen Sie das Haus‘',
  ),
  passage(
    '„Die Stadt behauptet, der Damm sei sicher“, sagte Ida Rom.',
    'direct | Ida Rom | sagte | „Die Stadt behauptet, der Damm sei sicher“',
    'indirect | Die Stadt | behauptet | der Damm sei sicher',
  ),
  passage(
    '„Ich habe immer gesagt, dass der Damm hält“, sagte Ida Rom.',
    'direct | Ida Rom | sagte | „Ich habe immer gesagt, dass der Damm hält“',
  ),
  passage(
    '„Man sagt, dass der Damm alt ist“, sagte Ida Rom.',
    'direct | Ida Rom | sagte | „Man sagt, dass der Damm alt ist“',
  ),
  passage(
    'In Belgrad vermutet man dahinter politisches Kalkül.',
    'reported | Belgrad | – | In Belgrad vermutet man dahinter politisches Kalkül.',
  ),
  passage('Auf dem Land vermutet man Betrug.'),
  passage(
    'In Diplomatenkreisen gilt es als ausgemacht, dass der Gipfel scheitert.',
    'indirect | Diplomatenkreisen | gilt es als ausgemacht | dass der Gipfel scheitert',
  ),
  passage(
    'In Branchenkreisen gilt es als sicher, dass die Werft verkauft wird.',
    'indirect | Branchenkreisen | gilt es als sicher | dass die Werft verkauft wird',
  ),
  passage('In Japan gilt es als unhöflich, dass man schmatzt.'),
  passage(
    'Quatsch, kontert die Sprecherin: Der Koffer stand am Schalter.',
    'indirect | die Sprecherin | kontert | Quatsch',
    'indirect | die Sprecherin | kontert | Der Koffer stand am Schalter',
  ),
  passage(
    'Alles Irrtum, fand das Krankenhaus heraus.',
    'indirect | das Krankenhaus | fand … heraus | Alles Irrtum',
  ),
  passage(
    'Gestern, sagte die Ministerin, sei alles gut gewesen.',
    'indirect | die Ministerin | sagte | Gestern … sei alles gut gewesen',
  ),
  passage(
    'Der Informant hatte von 50 Fällen gesprochen.',
    'reported | Der Informant | – | Der Informant hatte von 50 Fällen gesprochen.',
  ),
  passage('Der Verband hatte längere Züge gefordert.'),
  passage(
    'Das Rote Kreuz zählte 120 Verletzte.',
    'reported | Das Rote Kreuz | – | Das Rote Kreuz zählte 120 Verletzte.',
  ),
  passage(
    'Beim Modehändler Norvana will man nichts gewusst haben.',
    'free | Modehändler Norvana | will … haben | Beim Modehändler Norvana will man nichts gewusst haben.',
  ),
];
