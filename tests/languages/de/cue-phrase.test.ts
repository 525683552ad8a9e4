import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../languages/de/grammar/cue.ts';
import { framedBefore } from '../../../languages/de/rules/framed-before.ts';
import { joinedTextOf } from '../../../core/span.ts';
import { unbroken } from '../../../languages/de/attribution.ts';
import { clausesFrom, readBy } from './support/texts.ts';

/** The first cue of a sentence: its words and what it does. */
function cueIn(text: string): { words: string; act: string; spoken: boolean } | undefined {
  const clauses = clausesFrom(text);
  for (const clause of clauses) {
    const cue = cueOf(clause, clauses.slice(clause.index + 1));
    if (cue) return { words: joinedTextOf(text, unbroken(cue.units)), act: cue.act, spoken: cue.spoken };
  }
  return undefined;
}

describe('cues of several words', () => {
  it.each([
    ['Der Verband ist der Ansicht, dass es eilt.', 'ist der Ansicht', 'say'],
    ['Der Rat vertritt seit Jahren die These, es eile.', 'vertritt … die These', 'say'],
    ['Die Jury kam zu dem Schluss, dass es eilt.', 'kam zu dem Schluss', 'say'],
    ['Die Jury ist zum Ergebnis gekommen, dass es eilt.', 'ist zum Ergebnis gekommen', 'say'],
    ['Der Landrat äußerte am Montag die Hoffnung, dass es klappt.', 'äußerte … die Hoffnung', 'say'],
    ['Der Landrat äußerte den Wunsch, bald zu bauen.', 'äußerte den Wunsch', 'demand'],
    ['Die Bahn stellte in Aussicht, zu bauen.', 'stellte in Aussicht', 'plan'],
    ['Die Zeugin gab zu Protokoll, sie habe geschlafen.', 'gab zu Protokoll', 'say'],
    ['Der Rat gab zu bedenken, dass es kostet.', 'gab zu bedenken', 'say'],
    ['Die Stadt machte gestern deutlich, dass sie zahlt.', 'machte … deutlich', 'say'],
    ['Das Amt hält es für möglich, dass es regnet.', 'hält es für möglich', 'say'],
    ['Das Gericht sah es als erwiesen an, dass er log.', 'sah es als erwiesen an', 'say'],
    ['Die Trainerin zeigte sich zuversichtlich, dass es reicht.', 'zeigte sich zuversichtlich', 'say'],
    ['Der Wirt hat sich bereit erklärt, zu zahlen.', 'hat sich bereit erklärt', 'plan'],
    ['Der Rat fasste am Abend den Beschluss, zu bauen.', 'fasste … den Beschluss', 'plan'],
    ['Die Forscherin ist sich sicher, dass es echt ist.', 'ist sich sicher', 'say'],
    ['Die Firma geht davon aus, dass es reicht.', 'geht davon aus', 'say'],
    ['Der Anwalt verwies darauf, dass er schweigt.', 'verwies darauf', 'say'],
    ['Der Bund setzt sich dafür ein, Wege zu pflegen.', 'setzt sich dafür ein', 'demand'],
    ['Der Rat sprach sich dagegen aus, zu bauen.', 'sprach sich dagegen aus', 'demand'],
    ['Die Partei warf ihm vor, zu lügen.', 'warf … vor', 'accuse'],
    ['Der Ausschuss erhob den Vorwurf, man habe gelogen.', 'erhob den Vorwurf', 'accuse'],
    ['Der Wirt stellte in Abrede, dass er log.', 'stellte in Abrede', 'deny'],
    ['Die Firma ließ mitteilen, dass sie bleibt.', 'ließ mitteilen', 'say'],
    ['Der Minister will bekannt geben, dass er geht.', 'will bekannt geben', 'say'],
    ['Der Konzern hat bekannt gegeben, dass er baut.', 'hat bekannt gegeben', 'say'],
    ['Es wird befürchtet, dass es regnet.', 'Es wird befürchtet', 'say'],
    ['Kritisiert wird, dass niemand fragt.', 'Kritisiert wird', 'say'],
  ])('%s', (text, words, act) => {
    expect(cueIn(text)).toEqual({ words, act, spoken: true });
  });

  it.each([
    ['Es wurde bekannt, dass er geht.', 'Es wurde bekannt'],
    ['Der Wirt steht im Verdacht, zu lügen.', 'steht im Verdacht'],
    ['Es ist geplant, zu bauen.', 'Es ist geplant'],
    ['Es stellte sich heraus, dass es echt ist.', 'Es stellte sich heraus'],
  ])('of which nobody is the speaker: %s', (text, words) => {
    expect(cueIn(text)).toMatchObject({ words, spoken: false });
  });
});

describe('what only looks like one', () => {
  it.each([
    'Der Minister sorgte dafür, dass das Geld ankam.',
    'Der Sturm führte dazu, dass die Bahn stillstand.',
    'Der Regen trug dazu bei, dass der Fluss stieg.',
    'Der Verein ist darauf angewiesen, dass Spenden eingehen.',
    'Die Zeitung lebt davon, dass sie gelesen wird.',
    'Die Polizei verhinderte, dass der Mann floh.',
    'Es kommt darauf an, dass alle mitmachen.',
    'Er achtete darauf, dass niemand ihn sah.',
    'Es gelang der Polizei, den Mann zu fassen.',
    'Damit bestätigt sich, dass die Pumpe alt ist.',
    'Der Wirt zeigte sich in der Tür, so dass alle ihn sahen.',
    'Die Firma war in Not geraten, so dass sie schloss.',
    'Am Montag ist ein Treffen geplant, wo man sich kennenlernt.',
    'Die Stadt beschloss ein Gesetz mit dem Ziel, den Verkehr zu ordnen.',
    'Der Mann weigerte sich, den Hof zu verlassen.',
    'Die Mannschaft hat die Chance, das Finale zu erreichen.',
    'Er rechnet schnell, dass alle staunen.',
  ])('%s', (text) => {
    expect(readBy(framedBefore, text).flat()).toEqual([]);
  });
});
