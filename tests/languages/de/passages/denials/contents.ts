import { tied, type Tied } from './tied.ts';

/** Denials in the words of whoever denies, without a word for denying. */
export const passages: readonly Tied[] = [
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Er habe niemals Mehl gestreckt, sagte Brandt.',
    'Er habe niemals Mehl gestreckt → Mehl gestreckt zu haben',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. „Ich habe nie Mehl gestreckt“, sagte Brandt.',
    'nie Mehl gestreckt → Mehl gestreckt zu haben',
  ),
  tied(
    'Ehemalige Schüler werfen dem Lehrer Jan Rem vor, Kinder geschlagen zu haben. Die Stadt teilte mit, das Dach der Schule sei undicht. Geschlagen habe er dagegen „nie jemanden“, sagte Rem.',
    'Geschlagen habe er dagegen → Kinder geschlagen',
  ),
  tied(
    'Die Gewerkschaft meldete, das Werk habe 40 Leuten gekündigt. Das Dementi kam am Abend. „Es gab keine Kündigungen“, sagte Sprecherin Ute Moll.',
    'Es gab keine Kündigungen → habe 40 Leuten gekündigt',
  ),
  tied(
    'Nach Recherchen des Senders Nordwelle hat die Klinik Aurich Betten gesperrt und mehrere Patienten verlegt. Verlegungen habe es nicht gegeben, sagte eine Sprecherin der Klinik.',
    'Verlegungen habe es nicht gegeben → Patienten verlegt',
  ),
  tied(
    'Die Rebellen teilten mit, sie hätten die Stadt Zarun eingenommen. Die Stadt Zarun sei nicht eingenommen worden, erklärte die Armee.',
    'nicht eingenommen worden → die Stadt Zarun eingenommen',
  ),
  tied(
    'Das Magazin „Lot“ meldete, der Trainer sei entlassen worden. Der Trainer sei nicht entlassen, sagte die Vereinschefin.',
    'Der Trainer sei nicht entlassen → der Trainer sei entlassen worden',
  ),
  tied(
    'Eine Zeugin sagte, der Lehrer sei am Tatort gewesen. Der Lehrer sagte, er sei nicht am Tatort gewesen.',
    'er sei nicht am Tatort gewesen → der Lehrer sei am Tatort gewesen',
  ),
  tied(
    'Velmora wirft dem Nachbarland vor, Soldaten über die Grenze geschickt zu haben. Das Nachbarland erklärte, es habe keine Soldaten über die Grenze geschickt.',
    'keine Soldaten über die Grenze geschickt → Soldaten über die Grenze geschickt zu haben',
  ),
  tied(
    'Laut „Aller-Post“ verhandelt Norvana über einen Verkauf der Werft. Es gebe keine Verhandlungen über einen Verkauf, sagte ein Sprecher von Norvana.',
    'Es gebe keine Verhandlungen → verhandelt Norvana über einen Verkauf',
  ),
  tied(
    'Die Opposition sagte, die Ministerin habe das Gutachten gekannt. Die Ministerin habe das Gutachten nicht gekannt, sagte ihr Sprecher.',
    'nicht gekannt → habe das Gutachten gekannt',
  ),
  tied(
    'Die Polizei meldete, der Tanker habe Öl verloren. Der Kapitän sagte, das Wetter sei nicht gut gewesen.',
  ),
  tied(
    'Die Polizei meldete, der Tanker habe Öl verloren. Der Kapitän sagte, der Tanker habe keinen Lotsen gehabt.',
  ),
  tied(
    'Die Polizei meldete, zwei Männer seien verletzt worden. Der Bürgermeister sagte, die Männer seien nicht aus dem Ort.',
  ),
  tied('Das Amt teilte mit, der Zug sei entgleist. Passagiere seien nicht im Zug gewesen, sagte die Bahn.'),
  tied('Die Stadt teilte mit, die Brücke sei gesperrt. Die Brücke sei nicht schön, sagte der Maler.'),
  tied('Die Trainerin sagte, sie bleibe. Der Verein habe ihr nicht gekündigt, sagte sie.'),
];
