/** Adverbs by which the outlet calls untrue what somebody says; lower case. Collected for this project. */
export const FALSELY =
  /(?<!(?:nicht|kaum|angeblich|ob|oder) )(?<!\p{L})(?:fälschlich(?:erweise)?|wahrheitswidrig|irrtümlich(?:erweise)?|tatsachenwidrig|faktenwidrig)(?!\p{L})/u;

/** Nouns and phrases that call what follows untrue: „die Falschbehauptung, …“, „das widerlegte Gerücht, …“. */
export const FALSE_ACCOUNT =
  /(?<!\p{L})(?:(?:falsch(?:behauptung|meldung|nachricht|information|aussage)|verschwörungserzählung|verschwörungstheorie)(?:e?n)?|(?:falsche|unwahre|widerlegte|erfundene|unzutreffende|haltlose)[nmr]? (?:\p{L}{3,20}e[nr]? )?(?:behauptung|meldung|nachricht|information|aussage|gerücht|these|erzählung|verschwörungserzählung|geschichte)(?:en|e|n)?)(?!\p{L})/u;

/** One of these stands in every sentence either fits. */
export const FALSEHOOD_GATE =
  /fälschlich|verschwörung|widrig|irrtümlich|falsch|unwahr|widerlegt|erfunden|unzutreffend|haltlos/i;
