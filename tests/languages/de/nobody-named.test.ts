import { describe, expect, it } from 'vitest';
import { readGerman } from '../../../languages/de/read.ts';
import { articleOf, reportOn } from './support/texts.ts';

/** Each claim that is somebody's, as source, kind of source and first standing. */
const laidIn = (text: string): readonly string[] =>
  reportOn(text)
    .claims.filter(({ form }) => form !== 'own')
    .map(
      ({ sources, standing }) =>
        `${sources[0]?.name ?? ''} (${sources[0]?.kind ?? 'none'}): ${standing[0] ?? ''}`,
    );

const PORTRAIT =
  'Rom Vantrup ist frei. Zwei Jahre saß er im Turm. Vantrup lebt in Aue. Es regnete. Die Straße war voll. Am Abend gab es Tee. ';

describe('whom a claim is laid to where nobody is plainly named', () => {
  it.each([
    ['a first name no list has', `${PORTRAIT}„Es ist kalt“, sagte der Mann.`, 'Rom Vantrup (person): single'],
    ['with an adjective', `${PORTRAIT}„Es ist kalt“, sagte der junge Mann.`, 'Rom Vantrup (person): single'],
    [
      'not whoever speaks for the police',
      'Polizeisprecher Jan Rem kam. Es regnete. Die Straße war voll. Am Abend gab es Tee. „Es ist kalt“, sagte der Mann.',
      'Mann (unnamed): unconfirmed',
    ],
    ['the course of things', 'Es stellte sich heraus, dass der Damm hält.', ' (vague): unclear'],
    ['what is settled', 'Vereinbart wurde, den Damm zu erhöhen.', ' (vague): unclear'],
    ['what is feared', 'Es wird befürchtet, dass der Damm bricht.', ' (vague): unconfirmed'],
    [
      'posts of anybody',
      'Andere Beiträge behaupteten, dass der Damm gesprengt worden sei.',
      'Beiträge (vague): unconfirmed',
    ],
    [
      'what a party finds',
      'Das Urteil der AfD im Stadtrat fällt gespalten aus. Der Damm sei zu teuer.',
      'Urteil der AfD im Stadtrat (institution): single',
    ],
    [
      'what a thing says',
      'Eine Leuchtschrift verkündet, dass der Damm hält.',
      'Leuchtschrift (unnamed): unclear',
    ],
  ])('%s', (_, text, laid) => {
    expect(laidIn(text)).toContain(laid);
  });

  it.each([
    [
      'figures set in by the way',
      'Ida Rom lachte. Der Damm wachse, sagte sie. Bis 2050 steige laut Prognosen das Wasser. Der Kai sei alt.',
    ],
    [
      'a plan for a finished building',
      'Ida Rom lachte. Der Damm wachse, sagte sie. Nach Fertigstellung sollen die Pumpen angeschlossen sein. Das Tor sei alt.',
    ],
    ['words whose speaker is not found', 'Der Damm sei alt. Der Kai sei neu. Das Tor sei rostig.'],
  ])('calls nothing unconfirmed for %s', (_, text) => {
    const free = reportOn(text).claims.filter(({ form }) => form === 'free');
    expect(free.length).toBeGreaterThan(0);
    expect(free.flatMap(({ standing }) => standing)).not.toContain('unconfirmed');
  });

  it('takes no noun before it for “wir”', () => {
    expect(laidIn('Die Leitung plant einen Umbau. Wir empfehlen, früh zu kommen.').join('; ')).not.toContain(
      'Leitung (institution): single',
    );
  });
});

describe('a quotation that stands alone', () => {
  const TEXT = 'Lea Korn sagte, der Deich halte.\n„Wir bleiben hier“\nPaul Ahlers baut weiter.';

  it.each([
    ['is of whoever spoke before', 'paragraph', ['Lea Korn', 'Lea Korn']],
    ['is not, as a crosshead: that quotes who speaks below it', 'crosshead', ['Lea Korn']],
  ] as const)('%s', (_, role, sources) => {
    const article = articleOf(TEXT);
    const blocks = article.blocks.map((block, at) => (at === 1 ? { ...block, role } : block));
    const { claims } = readGerman({ ...article, blocks });
    expect(claims.flatMap((claim) => claim.sources.map(({ name }) => name))).toEqual(sources);
  });
});
