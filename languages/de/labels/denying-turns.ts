/** What a turn that denies speaks of: what was said last, a figure, or the guilt of whoever speaks. */
export type TurnObject = 'pronoun' | 'noun' | 'guilt';

const PERSON = '(?:ich|er|sie|wir|man|mein mandant|meine mandantin)';
const HAVE = '(?:habe|hat|haben|hätte|hätten)';
const NEVER =
  '(?:nie|niemals|nicht|zu keiner zeit|zu keinem zeitpunkt|nie und nimmer|überhaupt nicht|gar nicht)';
const SUCH = '(?:das|dies|so etwas|sowas|etwas derartiges|dergleichen|derartiges)';
const EVENT =
  '(?:gegeben|stattgefunden|passiert|geschehen|vorgefallen|vorgekommen|ereignet|zugetragen|abgespielt)';
const DONE = '(?:getan|gemacht|gesagt|geschrieben|veranlasst|angeordnet|begangen|behauptet|vorgehabt)';
const NONSENSE =
  '(?:unsinn|quatsch|blödsinn|humbug|unfug|mumpitz|nonsens|schwachsinn|stuss|lüge|lügen|verleumdung|unterstellung|erfindung|falschmeldung|falschbehauptung|ente|märchen|unwahrheit|hirngespinst)';

/** How words said deny, by their beginning; tested on the words alone in lower case. Collected for this project. */
const TURNS: readonly (readonly [TurnObject, RegExp])[] = [
  [
    'pronoun',
    /^(?:\p{L}+ ){0,5}(?:kein|nicht ein|kein einziges|nicht ein einziges) (?:wahres wort|wort (?:davon )?(?:wahr|ist wahr|sei wahr))/u,
  ],
  [
    'pronoun',
    /^(?:da|daran|davon|an der sache|an dem ganzen) (?:ist|sei|war|wäre) (?:aber |überhaupt |gar |wirklich )?nichts (?:dran|wahr|wahres)/u,
  ],
  [
    'pronoun',
    /^nichts (?:davon|daran|von alledem|von all dem) (?:(?:ist|sei|war) (?:wahr|richtig|passiert|geschehen)|stimmt|stimme|trifft zu|treffe zu)/u,
  ],
  [
    'pronoun',
    RegExp(
      `^${SUCH} (?:ist|sei|hat|habe|hätte|kann|könne)(?: (?!noch|wieder)\\p{L}+){0,4} ${NEVER} (?:so )?${EVENT}(?: sein| haben)?$`,
      'u',
    ),
  ],
  [
    'pronoun',
    /^(?:das|dies|so etwas|ein(?:en?)? solche[nrs]? \p{L}+|solche \p{L}+) (?:gab es|geschah|passierte) (?:so |bei \p{L}+ |hier )?(?:nie|nicht|niemals)$/u,
  ],
  [
    'pronoun',
    /^es (?:gab|gibt|gebe|habe|hat) (?:hier |dort |bei \p{L}+ )?kein(?:e[nr]?|erlei)? (?:einzigen? )?(?:solche|derartige)[nr]? /u,
  ],
  ['pronoun', /^(?:\p{L}+ ){0,4}nichts (?:dergleichen|derartiges)/u],
  ['pronoun', /^so (?:war|ist|sei) (?:es|das) (?:aber )?(?:nie|nicht)(?: gewesen| passiert| geschehen)?$/u],
  ['pronoun', /^(?:das|dies) (?:ist|sei) so nicht (?:richtig|korrekt|gewesen)$/u],
  [
    'pronoun',
    RegExp(`^${PERSON} (?:war|waren|sei|seien|ist) (?:das|es) (?:gar |wirklich )?nicht(?: gewesen)?$`, 'u'),
  ],
  ['pronoun', RegExp(`^${PERSON} ${HAVE} ${SUCH} (?:so )?${NEVER} (?:so )?${DONE}$`, 'u')],
  ['pronoun', RegExp(`^${SUCH} ${HAVE} ${PERSON} (?:so )?${NEVER} (?:so )?${DONE}$`, 'u')],
  [
    'guilt',
    RegExp(
      `^${PERSON} ${HAVE} (?:\\p{L}+ )?(?:damit|mit (?:dem|der|den) \\p{L}+) (?:\\p{L}+ )?nichts zu (?:tun|schaffen)`,
      'u',
    ),
  ],
  [
    'guilt',
    /^damit (?:habe|haben|hat|hätten) (?:ich|er|sie|wir|man|mein mandant|\p{L}+) (?:\p{L}+ )?nichts zu (?:tun|schaffen)/u,
  ],
  [
    'guilt',
    RegExp(
      `^${PERSON} ${HAVE} (?:\\p{L}+ )?nichts (?:unrechtes|verbotenes|illegales|ungesetzliches|strafbares|rechtswidriges|unerlaubtes|falsches) (?:getan|gemacht|begangen)`,
      'u',
    ),
  ],
  [
    'guilt',
    RegExp(
      `^${PERSON} ${HAVE} (?:sich|mir|uns) (?:\\p{L}+ )?nichts (?:zuschulden|zu schulden) kommen lassen`,
      'u',
    ),
  ],
  ['guilt', RegExp(`^${PERSON} ${HAVE} (?:sich|mir|uns) (?:\\p{L}+ )?nichts vorzuwerfen`, 'u')],
  [
    'guilt',
    RegExp(
      `^${PERSON} ${HAVE} (?:\\p{L}+ )?(?:nie|niemals|nicht|zu keiner zeit|zu keinem zeitpunkt) gegen (?:das |die |irgendwelche )?(?:gesetze?|recht|regeln|vorschriften|auflagen|bestimmungen) verstoßen`,
      'u',
    ),
  ],
  [
    'guilt',
    RegExp(
      `^${PERSON} ${HAVE} gegen kein(?:e|erlei)? (?:gesetze?|regeln|vorschriften|auflagen) verstoßen`,
      'u',
    ),
  ],
  [
    'pronoun',
    RegExp(
      `^(?:das|dies|alles|das alles|es) (?:ist|sei|handelt sich um|handle sich um) (?:\\p{L}+ ){0,3}${NONSENSE}(?: (?:der|des|von) \\p{L}+)?$`,
      'u',
    ),
  ],
  [
    'pronoun',
    RegExp(
      `^(?:(?:so ein|alles|absoluter|völliger|totaler|kompletter|reiner|barer|blanker|glatter|kompletter|ausgemachter) )?(?:unsinn|quatsch|blödsinn|humbug|unfug|schwachsinn|irrtum)$`,
      'u',
    ),
  ],
  [
    'pronoun',
    /^(?:das )?(?:genaue |glatte )?gegenteil (?:sei|ist|war) (?:\p{L}+ )?(?:der fall|richtig|wahr|passiert|gewesen)$/u,
  ],
  [
    'pronoun',
    /^(?:die|diese|die ganze|diese ganze) (?:geschichte|sache|story|erzählung|theorie)(?: (?:mit|von|über|um) (?:de[mnr] )?\p{L}+)?(?: aber| jedoch)? (?:ist|sei) (?:\p{L}+ )?(?:erfunden|erlogen|gelogen|unwahr|falsch|ausgedacht|aus der luft gegriffen)$/u,
  ],
  [
    'noun',
    /^(?:die|diese|jene|die genannten?|die \p{L}+) (?:zahl|zahlen|angaben?|summe|schätzung|schätzungen|bilanz|opferzahl|opferzahlen|teilnehmerzahl) (?:ist|sei|sind|seien)(?: \p{L}+){0,6} (?:zu hoch|zu niedrig|überhöht|übertrieben|untertrieben|zu hoch gegriffen|zu niedrig gegriffen)$/u,
  ],
];

const nonsense = RegExp(`^${NONSENSE}$`, 'u');

/** Whether a word, in lower case, is one of those of which each turn has one, beside words that negate. */
export const isWordOfTurn = (lower: string): boolean =>
  nonsense.test(lower) ||
  /^(?:irrtum|stuss|gegenteil|erfunden|erlogen|ausgedacht|hoch|niedrig|überhöht|übertrieben|untertrieben)$/.test(
    lower,
  );

/** Longest turn, in words. */
const LONGEST = 14;

/** „An dieser Geschichte ist kein wahres Wort“, „Das hat nie stattgefunden“: what such a turn denies; undefined for none. */
export function turnIn(
  words: readonly string[],
): { readonly object: TurnObject; readonly noun: string } | undefined {
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const said = words.join(' ');
  const found = TURNS.find(([, test]) => test.test(said));
  if (!found) return undefined;
  return { object: found[0], noun: found[0] === 'noun' ? 'zahl' : '' };
}
