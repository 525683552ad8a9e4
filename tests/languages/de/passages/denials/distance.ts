import { tied, type Tied } from './tied.ts';

/** Denials paragraphs away, and with several accusations and deniers in play. */
export const passages: readonly Tied[] = [
  tied(
    'Lea Korn wirft dem Wirt vor, Gäste betrogen zu haben. Am Abend regnete es. Der Wirt wies die Vorwürfe zurück.',
    'wies die Vorwürfe zurück → Gäste betrogen',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben.\nDie Mühle steht seit 1850 am Fluss. Sie gehört der Familie seit vier Generationen.\nIm Ort gibt es drei Bäcker. Sie kaufen dort ein.\nBrandt weist den Vorwurf zurück.',
    'Brandt weist den Vorwurf zurück → Mehl gestreckt',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Die Stadt wirft Ida Rom vor, Holz gestohlen zu haben.\nBrandt bestreitet die Vorwürfe.\nRom wies den Vorwurf zurück.',
    'Brandt bestreitet die Vorwürfe → Mehl gestreckt',
    'Rom wies den Vorwurf zurück → Holz gestohlen',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Die Stadt wirft Ida Rom vor, Holz gestohlen zu haben.\nDas Ministerium wies die Vorwürfe zurück.',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Außerdem wirft ihm die Stadt vor, Holz gestohlen zu haben.\nBrandt bestreitet alle Vorwürfe.',
    'bestreitet alle Vorwürfe → Mehl gestreckt',
    'bestreitet alle Vorwürfe → Holz gestohlen',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Außerdem wirft ihm die Stadt vor, Holz gestohlen zu haben.\nBrandt bestreitet, Holz gestohlen zu haben.',
    'Holz gestohlen zu haben → Holz gestohlen',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Das Wasser der Aller stieg um 40 Zentimeter, wie das Landesamt mitteilte. Brandt wies den Vorwurf zurück.',
    'wies den Vorwurf zurück → Mehl gestreckt',
  ),
  tied(
    'Die Opposition wirft der Ministerin Pia Loh vor, ein Gutachten versteckt zu haben. Der Bauernverband rechnet mit einer guten Ernte. Loh wies die Vorwürfe am Abend zurück. Das Gutachten liege ihr nicht vor.',
    'Loh wies die Vorwürfe am Abend zurück → ein Gutachten versteckt',
  ),
  tied(
    'Die Regierung wirft der Reederei Hansa vor, Waffen geladen zu haben. Nach Funkdaten lag ein Schiff zwei Tage im Hafen. Der Dollar fiel. Die Reederei bestreitet, Waffen geladen zu haben.',
    'bestreitet, Waffen geladen zu haben → Waffen geladen',
  ),
  tied(
    'Lea Korn wirft dem Wirt vor, Gäste betrogen zu haben. Der Wirt äußerte sich zunächst nicht. Sein Anwalt Jan Rem wies den Vorwurf zurück.',
    'wies den Vorwurf zurück → Gäste betrogen',
  ),
  tied(
    'Rom wirft Athen vor, Boote abgedrängt zu haben. Athen wirft Rom vor, Boote nicht gemeldet zu haben. Die griechische Regierung wies die Vorwürfe zurück.',
  ),
  tied(
    'Das Magazin „Lot“ berichtete, der Minister habe Akten vernichtet. Das Wetter war schlecht. Der Minister dementierte den Bericht.',
    'dementierte den Bericht → habe Akten vernichtet',
  ),
  tied(
    'Das Magazin „Lot“ berichtete, der Minister habe Akten vernichtet. Der Verband teilte mit, die Preise seien gestiegen. Der Minister dementierte den Bericht des Magazins.',
    'dementierte den Bericht des Magazins → habe Akten vernichtet',
  ),
  tied(
    'Ein Nachbar sagte, der Hund habe gebellt. Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Brandt wies den Vorwurf zurück.',
    'wies den Vorwurf zurück → Mehl gestreckt',
  ),
  tied(
    'Ole Brandt soll Mehl gestreckt haben.\nDie Mühle ist geschlossen.\nBrandt weist die Vorwürfe zurück.',
    'weist die Vorwürfe zurück → soll Mehl gestreckt',
  ),
  tied(
    'Der Pilot soll betrunken gewesen sein. Die Maschine soll überladen gewesen sein. Die Fluggesellschaft wies das zurück.',
    'wies das zurück → überladen',
  ),
  tied(
    'Die Staatsanwaltschaft wirft dem Arzt vor, Rezepte gefälscht zu haben. Zudem soll er Geld unterschlagen haben. Der Arzt bestreitet beides.',
    'bestreitet beides → Rezepte gefälscht',
    'bestreitet beides → Geld unterschlagen',
  ),
  tied(
    'Die Polizei teilte mit, der Fahrer sei betrunken gewesen und habe die Ampel missachtet. Der Fahrer bestreitet das.',
    'Der Fahrer bestreitet das → betrunken',
  ),
  tied(
    'Die Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Brandt bestreitet das. Am Montag bekräftigte die Gilde ihre Forderung nach einer Kontrolle.',
    'Brandt bestreitet das → Mehl gestreckt',
  ),
  tied('Brandt bestreitet die Vorwürfe.'),
  tied('Die Firma bestreitet, Öl umgeladen zu haben. Nach Angaben der Stadt ist die Brücke gesperrt.'),
  tied('Die Stadt meldete, die Brücke sei gesperrt. Die Firma bestreitet, Öl umgeladen zu haben.'),
  tied('Es regnete den ganzen Abend. Das bestritt der Wirt.'),
  tied(
    'Lea Korn sagte, der Wirt habe betrogen; Nina Falk sagte, der Koch habe gestohlen. Das bestritt der Landrat.',
  ),
  tied('Der Wirt habe betrogen, sagte Lea Korn. Es regnete. Es wurde Nacht. Das bestritt der Wirt.'),
  tied('Der Wirt sagte, er habe bezahlt. Das bestritt der Wirt.'),
  tied('Die Zeugin sagte, der Bus sei leer gewesen. Der Fahrer sagte, der Bus sei voll gewesen.'),
];
