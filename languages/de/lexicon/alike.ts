const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What one account does to another that says the same. Collected for this project. */
export const MATCHING = set(
  'decken übereinstimmen entsprechen zusammenpassen passen korrespondieren gleichen ähneln',
);

/** Adverbs by which somebody is said to say the same, with „auch“ beside them. Collected for this project. */
export const ALIKE = set(
  'ebenso ähnlich gleichlautend genauso fast nahezu auch übereinstimmend gleichermaßen',
);

/** Verbs beside them; „ebenso handelte“ is no saying. Collected for this project. */
export const TELLING_ALIKE = set(
  'äußern berichten schildern beschreiben darstellen erklären aussagen angeben formulieren ausdrücken',
);

/** Verbs of giving an account: „machte ähnliche Angaben“. Collected for this project. */
export const GIVING = set('machen geben liefern tätigen veröffentlichen verbreiten vorlegen nennen');
