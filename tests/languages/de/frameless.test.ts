import { describe, expect, it } from 'vitest';
import { reportOn } from './support/texts.ts';

/** The frameless claims of a text, each as source and words. */
const freeIn = (text: string): readonly string[] =>
  reportOn(text)
    .claims.filter(({ form }) => form === 'free')
    .map(({ sources, quote }) => `${sources[0]?.name ?? '–'}: ${quote}`);

describe('who has the floor in frameless speech', () => {
  it.each([
    [
      'the last speaker of the paragraph, though the outlet spoke in between',
      'Lea Korn sagte, der Deich halte. Es regnete drei Tage. Am Abend stieg der Fluss. Die Pumpe sei neu.',
      'Lea Korn: Die Pumpe sei neu.',
    ],
    [
      'the last speaker of the paragraph before',
      'Lea Korn sagte, der Deich halte.\nDie Pumpe sei neu.',
      'Lea Korn: Die Pumpe sei neu.',
    ],
    [
      'whom the sentence before is about',
      'Lea Korn trat vor die Presse. Die Pumpe sei neu.',
      'Lea Korn: Die Pumpe sei neu.',
    ],
    [
      'a report the sentence before is about',
      'Der Bericht liegt seit Montag vor. Die Pumpe sei neu.',
      'Bericht: Die Pumpe sei neu.',
    ],
    [
      'a report something is found in',
      'Im Untersuchungsbericht werden drei Mängel genannt. Die Pumpe sei alt.',
      'Untersuchungsbericht: Die Pumpe sei alt.',
    ],
    [
      'who is spoken of before the colon',
      'Paul Ahlers widersprach am Abend. Lea Korn schüttelte den Kopf: Er sei zu teuer.',
      'Lea Korn: Er sei zu teuer.',
    ],
    [
      'not somebody whom the speaker quotes',
      'Lea Korn sagte, der Deich halte. Der Wirt behaupte, er sei nass. Die Pumpe sei neu.',
      'Lea Korn: Die Pumpe sei neu.',
    ],
  ])('%s', (_, text, claim) => {
    expect(freeIn(text).at(-1)).toEqual(claim);
  });

  it('is nobody where nobody spoke, and the claim is not trusted', () => {
    const [claim] = reportOn('Es schneite die ganze Nacht. Die Pumpe sei neu.').claims.filter(
      ({ form }) => form === 'free',
    );
    expect([claim?.sources[0]?.kind, claim?.standing]).toEqual(['vague', ['unclear']]);
  });

  it('is nobody for a mere Konjunktiv II far from any speaker', () => {
    expect(
      freeIn('Lea Korn sagte, der Deich halte. Es regnete. Es stürmte. Die Boote hätten Lecks.'),
    ).toEqual([]);
  });
});

describe('frameless speech that runs on', () => {
  it.each([
    [
      'is a claim a sentence, so that each can be answered',
      'Lea Korn sagte, der Deich halte. Die Pumpe sei neu. Auch das Tor sei dicht.',
      ['Lea Korn: Die Pumpe sei neu.', 'Lea Korn: Auch das Tor sei dicht.'],
    ],
    [
      'goes on in the next paragraph',
      'Lea Korn sagte, der Deich halte. Die Pumpe sei neu.\nAuch das Tor sei dicht.',
      ['Lea Korn: Die Pumpe sei neu.', 'Lea Korn: Auch das Tor sei dicht.'],
    ],
    [
      'goes on after the outlet has spoken',
      'Lea Korn sagte, der Deich halte. Die Pumpe sei neu. Sie stammt aus Aue. Auch das Tor sei dicht.',
      ['Lea Korn: Die Pumpe sei neu.', 'Lea Korn: Auch das Tor sei dicht.'],
    ],
    [
      'keeps what is planned apart from what is so',
      'Lea Korn sagte, der Deich halte. Die Pumpe sei neu. Ein neues Tor werde es im Mai geben.',
      ['Lea Korn: Die Pumpe sei neu.', 'Lea Korn: Ein neues Tor werde es im Mai geben.'],
    ],
    [
      'begins after a reason given in reported mood',
      'Der Rat lehnte den Bau ab, weil das Geld fehle. Die Pumpe sei neu. Auch das Tor sei dicht.',
      ['Rat: Die Pumpe sei neu.', 'Rat: Auch das Tor sei dicht.'],
    ],
  ])('%s', (_, text, claims) => {
    expect(freeIn(text)).toEqual(claims);
  });

  it('can be denied by “das” after its last sentence', () => {
    const report = reportOn(
      'Lea Korn sagte, der Deich halte. Der Wirt habe gelogen. Er habe Geld genommen. Das bestritt der Wirt.',
    );
    const denied = report.claims.filter(({ standing }) => standing.includes('disputed'));
    expect(denied.map(({ quote }) => quote)).toEqual(['Er habe Geld genommen.']);
  });

  it('holds the quoted words of each of its sentences', () => {
    const { claims } = reportOn(
      'Lea Korn sagte, der Deich halte. Die Pumpe sei „ganz und gar neu“. Auch das Tor sei dicht.',
    );
    const quoted = claims.find(({ form }) => form === 'direct');
    const free = claims.find(({ form }) => form === 'free');
    expect(quoted?.parent).toBe(free?.id);
  });
});
