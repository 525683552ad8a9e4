import { tied, type Tied } from './tied.ts';

/** How a denial says what it denies: a pronoun, a noun, a clause, and where that stands. */
export const passages: readonly Tied[] = [
  tied(
    'Der Wirt habe betrogen, sagte Lea Korn, was der Wirt bestreitet.',
    'was der Wirt bestreitet → habe betrogen',
  ),
  tied(
    'Nach Angaben der Feuerwehr war der Notausgang versperrt, was der Betreiber jedoch zurückweist.',
    'was der Betreiber jedoch zurückweist → war der Notausgang versperrt',
  ),
  tied(
    'Laut Zoll fehlten 40 Kisten, wogegen sich die Reederei verwahrt.',
    'wogegen sich die Reederei verwahrt → fehlten 40 Kisten',
  ),
  tied(
    'Die Polizei wirft Rem vor, das Boot gestohlen zu haben – was er vehement bestreitet.',
    'was er vehement bestreitet → das Boot gestohlen',
  ),
  tied(
    'Nach Angaben der Polizei war der Fahrer betrunken. Der Fahrer bestreitet das.',
    'Der Fahrer bestreitet das → war der Fahrer betrunken',
  ),
  tied(
    'Die Bank habe Kunden getäuscht, heißt es in der Klage der Sparerin Ute Falk. Die Bank bestreitet dies.',
    'Die Bank bestreitet dies → habe Kunden getäuscht',
  ),
  tied(
    'Den Vorwurf der Gilde, er habe Mehl gestreckt, wies Müller Ole Brandt zurück.',
    'wies Müller Ole Brandt zurück → er habe Mehl gestreckt',
  ),
  tied(
    'Müller Ole Brandt wies den Vorwurf der Gilde zurück, er habe Mehl gestreckt.',
    'wies den Vorwurf der Gilde zurück → er habe Mehl gestreckt',
  ),
  tied(
    'Dass er Mehl gestreckt habe, wie die Gilde behauptet, bestreitet Müller Ole Brandt.',
    'bestreitet Müller Ole Brandt → er Mehl gestreckt habe',
  ),
  tied(
    'Der Müller bestreitet, dass er, wie von der Gilde behauptet, im Mai Mehl gestreckt hat.',
    'Der Müller bestreitet → im Mai Mehl gestreckt hat',
  ),
  tied('Anders als von der Gilde behauptet habe er kein Mehl gestreckt, sagte Müller Ole Brandt.'),
  tied(
    'Lea Korn sagte, der Wirt habe Rechnungen gefälscht. Am Abend regnete es. Der Wirt bestritt, Rechnungen gefälscht zu haben.',
    'bestritt, Rechnungen gefälscht → habe Rechnungen gefälscht',
  ),
  tied(
    'Lea Korn sagte, der Wirt habe Rechnungen gefälscht. Die Miete sei nicht bezahlt, sagte Jan Rem. Der Wirt bestreitet, dass Rechnungen gefälscht wurden.',
    'dass Rechnungen gefälscht wurden → habe Rechnungen gefälscht',
  ),
  tied(
    'Das Amt wirft der Bank vor, Beiträge doppelt abgebucht zu haben. Die Bank bestreitet die doppelte Abbuchung der Beiträge.',
    'bestreitet die doppelte Abbuchung → Beiträge doppelt abgebucht',
  ),
  tied(
    'Die Staatsanwaltschaft legt der Ärztin zur Last, 30 Rezepte gefälscht zu haben. Die Ärztin bestreitet die Fälschung.',
    'bestreitet die Fälschung → 30 Rezepte gefälscht',
  ),
  tied(
    'Der Bote meldete, der Verein habe den Trainer entlassen. Der Verein dementierte die Entlassung.',
    'dementierte die Entlassung → habe den Trainer entlassen',
  ),
  tied(
    'Das Amt meldete, der Deich sei gebrochen. Diese Darstellung wies die Stadt zurück.',
    'Diese Darstellung wies die Stadt zurück → der Deich sei gebrochen',
  ),
  tied(
    'Die Opposition wirft der Ministerin vor, Akten vernichtet zu haben. Alle Vorwürfe wies Kolb zurück.',
    'wies Kolb zurück → Akten vernichtet',
  ),
  tied(
    'Anwohner warfen dem Wirt vor, Müll zu verbrennen. Solche Anschuldigungen wies der Wirt als erfunden zurück.',
    'wies der Wirt als erfunden zurück → Müll zu verbrennen',
  ),
  tied(
    'Es gibt Gerüchte, die Trainerin werde entlassen. Der Verein dementierte die Gerüchte.',
    'dementierte die Gerüchte → die Trainerin werde entlassen',
  ),
  tied(
    'Ein Händler wird beschuldigt, falsche Uhren verkauft zu haben. Der Beschuldigte bestreitet dies.',
    'Der Beschuldigte bestreitet dies → falsche Uhren verkauft',
  ),
  tied(
    'Der 30-Jährige soll zwei Autos angezündet haben. Der Angeklagte bestreitet die Tat.',
    'Der Angeklagte bestreitet die Tat → zwei Autos angezündet',
  ),
  tied(
    'Die Rebellen erklärten, sie hätten den Flughafen eingenommen. Die Regierung dementierte das.',
    'Die Regierung dementierte das → den Flughafen eingenommen',
  ),
  tied(
    'Kiew wirft Moskau vor, das Wasserwerk beschossen zu haben. Der Kreml weist das zurück.',
    'Der Kreml weist das zurück → das Wasserwerk beschossen',
  ),
  tied(
    'Die Schule habe die Eltern informiert, sagte die Rektorin. Die Mutter Nele Brück widerspricht dem.',
    'widerspricht dem → habe die Eltern informiert',
  ),
  tied(
    '„Der Bürgermeister hat Geld genommen“, sagte Stadträtin Pia Loh. Der Bürgermeister bestritt dies umgehend.',
    'bestritt dies umgehend → hat Geld genommen',
  ),
  tied(
    'Rom wirft der Bahn vor, Berichte gefälscht zu haben. Die Bahn bestreitet das, räumt aber Fehler ein.',
    'Die Bahn bestreitet das → Berichte gefälscht',
  ),
  tied(
    'Die Polizei teilte mit, Rem habe gestanden. Die Kanzlei erklärte, dass Rem dies bestreite.',
    'bestreite → Rem habe gestanden',
  ),
  tied(
    'Die Gilde wirft Brandt vor, Mehl gestreckt zu haben. Nach Angaben seines Anwalts bestreitet Brandt die Vorwürfe.',
    'bestreitet Brandt die Vorwürfe → Mehl gestreckt',
  ),
  tied(
    'Die Gilde wirft Brandt vor, Mehl gestreckt zu haben, doch Brandt bestreitet das.',
    'Brandt bestreitet das → Mehl gestreckt',
  ),
  tied(
    'Die Gilde wirft Brandt vor, Mehl gestreckt zu haben; der Müller bestreitet das.',
    'der Müller bestreitet das → Mehl gestreckt',
  ),
  tied(
    'Während die Gilde Brandt vorwirft, Mehl gestreckt zu haben, bestreitet der Müller das.',
    'bestreitet der Müller das → Mehl gestreckt',
  ),
  tied(
    'Dem Müller wird vorgeworfen, Mehl gestreckt zu haben. Er selbst bestreitet den Vorwurf.',
    'Er selbst bestreitet den Vorwurf → Mehl gestreckt',
  ),
  tied(
    'Die Botschaft dementierte Berichte, dass Söldner im Land seien.',
    'dementierte Berichte → dass Söldner im Land seien',
  ),
  tied(
    'Ein Bericht der „Aller-Post“, wonach der Trainer geht, wurde vom Verein dementiert.',
    'dementiert → der Trainer geht',
  ),
];
