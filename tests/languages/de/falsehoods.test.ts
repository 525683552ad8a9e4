import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/span.ts';
import { claimWith, reportOn } from './support/texts.ts';

/** The words by which the article calls a claim untrue; empty where it does not. */
function calledUntrue(text: string, words: string): string {
  const { standing, reasons } = claimWith(reportOn(text), words);
  if (!standing.includes('refuted')) return '';
  return reasons
    .filter(({ label }) => label === 'standing:refuted')
    .flatMap(({ spans }) => spans.map((span) => textOf(text, span)))
    .join(' ');
}

describe('the article itself calls untrue what somebody says', () => {
  it.each([
    ['Andere Posts behaupteten fälschlich, dass der Brand eine Übung war.', 'eine Übung war', 'fälschlich'],
    ['Der Sender hatte irrtümlich gemeldet, der Zug sei entgleist.', 'entgleist', 'irrtümlich'],
    [
      'Auf dem Portal wurde fälschlicherweise behauptet, die Stadt habe das Wasser abgestellt.',
      'abgestellt',
      'fälschlicherweise',
    ],
    ['Der Damm sei gebrochen, behauptete Jan Rem wahrheitswidrig.', 'gebrochen', 'wahrheitswidrig'],
    [
      'Im Netz kursiert die Falschbehauptung, die Klinik habe Patienten abgewiesen.',
      'abgewiesen',
      'Falschbehauptung',
    ],
    [
      'Immer wieder taucht das widerlegte Gerücht auf, der Turm sei einsturzgefährdet.',
      'einsturzgefährdet',
      'widerlegte Gerücht',
    ],
  ])('%s', (text, words, shown) => {
    expect(calledUntrue(text, words)).toBe(shown);
  });

  it.each([
    [
      'Die Gilde habe fälschlich behauptet, das Mehl sei verdorben, sagte Jan Rem.',
      'das Mehl sei verdorben, ',
    ],
    ['Jan Rem warf der Gilde vor, fälschlich zu behaupten, das Mehl sei verdorben.', 'verdorben'],
    ['Ob Jan Rem fälschlich behauptete, der Damm halte, ist unklar.', 'der Damm halte'],
    ['Jan Rem behauptete, der Damm halte. Irrtümlich stieg er in den falschen Zug.', 'der Damm halte'],
    ['Jan Rem sagte, die falsche Meldung habe ihm geschadet.', 'geschadet'],
    ['Behauptete Jan Rem fälschlich, der Damm halte?', 'der Damm halte'],
  ])('but not here: %s', (text, words) => {
    const found = reportOn(text).claims.filter(({ quote }) => quote.includes(words.replace(/, $/, '')));
    expect(found.flatMap(({ standing }) => standing)).not.toContain('refuted');
  });
});

describe('what is called false is what follows', () => {
  it('and not what somebody else said before', () => {
    const report = reportOn(
      'Jan Rem behauptete, der Damm halte. Nach Angaben von Ida Korn ist es falsch, dass die Stadt zahlt.',
    );
    expect(claimWith(report, 'der Damm halte').standing).toEqual(['single']);
  });

  it('where that is what was said', () => {
    const report = reportOn(
      'Jan Rem behauptete, die Stadt zahle den Umbau. Ida Korn sagte, es sei falsch, dass die Stadt den Umbau zahle.',
    );
    expect(claimWith(report, 'zahle den Umbau').standing).toContain('disputed');
  });
});
