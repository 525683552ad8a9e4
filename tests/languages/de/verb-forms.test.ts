import { describe, expect, it } from 'vitest';
import verbs from '../../../languages/de/generated/verb-forms.json' with { type: 'json' };
import { VERB } from '../../../languages/de/grammar/verb-features.ts';
import {
  hasFeature,
  isParticle,
  isSubjunctive1,
  isSubjunctive2,
  joined,
  verbReadings,
} from '../../../languages/de/grammar/verb-forms.ts';

const lemmasOf = (word: string): readonly string[] => verbReadings(word).map(({ lemma }) => lemma);

describe('verb forms', () => {
  it.each([
    ['sagte', 'sagen'],
    ['bestritt', 'bestreiten'],
    ['wies', 'weisen'],
    ['warf', 'werfen'],
    ['bestätigt', 'bestätigen'],
    ['vorgeworfen', 'vorwerfen'],
    ['mitteilte', 'mitteilen'],
    ['abstreitet', 'abstreiten'],
    ['zurückgewiesen', 'zurückweisen'],
    ['dementierte', 'dementieren'],
    ['sei', 'sein'],
    ['wusste', 'wissen'],
    ['fährt', 'fahren'],
    ['führen', 'führen'],
    ['aalt', 'aalen'],
  ])('%s is a form of %s', (word, lemma) => {
    expect(lemmasOf(word)).toContain(lemma);
  });

  it.each(['eine', 'einige', 'laut', 'seit', 'während', 'dank', 'haus', 'grauwitz', ''])(
    '“%s” is no verb',
    (word) => {
      expect(verbReadings(word)).toEqual([]);
    },
  );

  it.each([
    ['geworfen', VERB.participle],
    ['werfen', VERB.infinitive],
    ['abzustreiten', VERB.zuInfinitive],
    ['wirft', VERB.presentThird],
    ['warfen', VERB.pastPlural],
  ])('%s has feature %i', (word, feature) => {
    expect(hasFeature(word, feature)).toBe(true);
  });

  it.each([
    ['wirft', VERB.infinitive],
    ['warf', VERB.presentThird],
    ['haus', VERB.participle],
  ])('%s has not feature %i', (word, feature) => {
    expect(hasFeature(word, feature)).toBe(false);
  });
});

describe('Konjunktiv I', () => {
  it.each(['sei', 'seien', 'habe', 'werde', 'könne', 'müsse', 'solle', 'wolle', 'dürfe', 'gebe', 'wisse'])(
    'is sure in “%s”',
    (word) => {
      expect(isSubjunctive1(word)).toBe(true);
    },
  );

  it.each(['ist', 'hat', 'geben', 'sagte', 'wäre', 'eine', 'einige', 'ehe', 'machen', 'haben'])(
    'is not sure in “%s”',
    (word) => {
      expect(isSubjunctive1(word)).toBe(false);
    },
  );
});

describe('Konjunktiv II', () => {
  it.each(['wäre', 'wären', 'hätte', 'hätten', 'würde', 'käme', 'gäbe', 'ließe'])(
    'is sure in “%s”',
    (word) => {
      expect(isSubjunctive2(word)).toBe(true);
    },
  );

  it.each(['war', 'hatte', 'sagte', 'machten', 'sei', 'wurde', 'sollte'])('is not sure in “%s”', (word) => {
    expect(isSubjunctive2(word)).toBe(false);
  });
});

describe('separable verbs', () => {
  it.each([
    ['ab', 'streiten', 'abstreiten'],
    ['mit', 'teilen', 'mitteilen'],
    ['zurück', 'weisen', 'zurückweisen'],
    ['vor', 'werfen', 'vorwerfen'],
    ['an', 'kündigen', 'ankündigen'],
  ])('%s + %s', (particle, stem, whole) => {
    expect(joined(particle, stem)).toBe(whole);
  });

  it.each([
    ['be', 'streiten'],
    ['ab', 'haus'],
    ['', 'teilen'],
  ])('“%s” + %s is none', (particle, stem) => {
    expect(joined(particle, stem)).toBeUndefined();
  });

  it.each([
    ['ab', true],
    ['zurück', true],
    ['haus-', false],
    ['', false],
  ])('“%s” can be split off: %s', (word, expected) => {
    expect(isParticle(word)).toBe(expected);
  });
});

describe('the compiled table', () => {
  it('is searched by halves: every form in it is found, whatever stands around it', () => {
    const forms = verbs.forms.split('\n').map((line) => line.slice(0, line.indexOf(' ')));
    expect(forms).toEqual(forms.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(forms).size).toBe(forms.length);
    // The short ones hold the few that are read as other words.
    const edges = [forms[0] ?? '', forms.at(-1) ?? ''];
    const unread = [...edges, ...forms.filter(({ length }) => length >= 10)].filter(
      (form) => verbReadings(form).length === 0,
    );
    expect(unread).toEqual([]);
    expect(verbReadings('aa').length + verbReadings('\u{10ffff}').length).toBe(0);
  });
});
