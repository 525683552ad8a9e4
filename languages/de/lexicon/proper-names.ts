const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Last words in the names of newspapers and stations, after another word. Lower case. Collected for this project. */
export const OUTLET_WORDS = set(`post times journal news daily herald tribune gazette chronicle examiner
  nachrichten rundschau anzeiger zeitung tageblatt tagblatt kurier bote morgenpost abendblatt abendzeitung
  sonntagsblatt volksblatt volkszeitung allgemeine monde monitor presse illustrierte stimme`);

/** Words that open the name of a club or an association and of nothing else. Lower case. Collected for this project. */
export const CLUBS =
  set(`fc sc sv tsv tus vfl vfb vfr fsv ssv sg tsg fk ac as ec ev ehc hc hsg thsv spvgg djk esv msv
  ksv bsc bvb borussia eintracht hertha werder dynamo hansa fortuna arminia alemannia holstein tennis real inter
  juventus ajax atlético athletic olympique tüv ig ver.di kv lg rb bayern energie union rot-weiß rot-weiss`);
