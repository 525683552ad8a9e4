const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that negate the clause they stand in. Collected for this project. */
export const CLAUSE_NEGATIONS =
  words(`nicht kein keine keinen keinem keiner keines keins keinerlei niemand niemanden niemandem niemals nie nichts
  nirgends nirgendwo weder keineswegs keinesfalls mitnichten`);

/** „nicht nur“, „nicht zuletzt“, „nicht selten“: right after a negation these leave the clause as it is, or affirm it. */
export const AFFIRMING_AFTER =
  words(`nur zuletzt zuerst wenige wenigen weniger selten allein bloß minder unerheblich unbedeutend umsonst grundlos
  ohne unumstritten unproblematisch unüblich ungewöhnlich unwesentlich unwahrscheinlich unähnlich unbemerkt ungefährlich
  zufällig geringerer geringere anderes anderer andere wunder geheimnis seltenheit einzelfall`);

/** „nicht mehr als 300“: with „als“ behind it a measure, without it a negation. */
export const MEASURES = words(`mehr länger später höher größer weiter`);

/** Negated, these say that it is so: „niemand bestreitet“, „besteht kein Zweifel“. */
export const NEGATIVE_WORDS = words(
  `bestreitet bestreiten bestritt leugnet leugnen zweifel zweifelt bezweifelt verneint umhin anders`,
);
