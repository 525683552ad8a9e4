const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/**
 * What nobody does without doing wrong: crimes and grave breaches, by the infinitive of the verb. Collected for this
 * project. Left out is what is done lawfully as well („töten“, „schlagen“, „löschen“).
 */
export const WRONGS: ReadonlySet<string> = new Set(
  words(`unterschlagen veruntreuen betrügen bestechen erpressen ermorden vergewaltigen missbrauchen misshandeln foltern
  stehlen rauben ausrauben berauben bestehlen entführen verschleppen hinterziehen fälschen verfälschen manipulieren
  erstechen erwürgen erschlagen niederstechen plündern schmuggeln einschmuggeln belügen vertuschen nötigen
  verprügeln plagiieren hintergehen ergaunern erschleichen abzweigen beiseiteschaffen sabotieren ausspionieren
  schikanieren begrapschen belästigen verleumden verunglimpfen einschleusen`),
);
