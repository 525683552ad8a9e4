import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/span.ts';
import { claimWith, reportOn } from './support/texts.ts';

describe('a disputed claim', () => {
  it.each([
    [
      '“Dies”',
      'In Nordhafen beginnt am Montag ein Prozess. Die Reederin Lea Korn sagte, der Lotse habe das Schiff verlassen. Dies bestritt der Lotsenverband. Ein Urteil fällt im Herbst.',
      'habe das Schiff verlassen',
      'Lotsenverband',
    ],
    [
      '“die Vorwürfe”',
      'Norwegen hatte Dänemark vorgeworfen, zu viel Hering gefischt zu haben. Der Streit dauert seit Jahren. Kopenhagen wies die Vorwürfe zurück.',
      'Hering gefischt',
      'Kopenhagen',
    ],
    [
      'the same words',
      'Der Verband sagte, die Werft habe giftigen Lack verwendet. Die Werft beschäftigt 400 Menschen. Sie liegt am Fluss. Die Werft bestreitet, giftigen Lack verwendet zu haben.',
      'die Werft habe giftigen Lack verwendet',
      'Werft',
    ],
    [
      '“was”',
      'Der Kämmerer habe Akten vernichtet, sagte Lea Korn, was der Kämmerer bestreitet. Die Stadt schweigt.',
      'habe Akten vernichtet',
      'Kämmerer',
    ],
  ])('is linked by %s', (_, text, claimed, denier) => {
    const report = reportOn(text);
    const claim = claimWith(report, claimed);
    const denials = report.claims.filter((other) => claim.deniedBy.includes(other.id));
    expect(claim.standing).toContain('disputed');
    expect(denials).toHaveLength(1);
    expect(denials[0]).toMatchObject({ denies: claim.id, form: 'reported' });
    expect(denials[0]?.sources.map((source) => source.name)).toEqual([denier]);
  });

  it.each([
    [
      'two claims could be meant',
      'Lea Korn sagte, der Koch habe gestohlen; Nina Falk sagte, der Wirt habe betrogen. Das bestritt der Landrat.',
    ],
    [
      'a demand is turned down',
      'Die Gewerkschaft forderte, alle Läden sonntags zu schließen. Der Handel wies die Forderung zurück.',
    ],
    [
      'nobody is named who denies it',
      'Der Koch habe gestohlen, sagte Lea Korn. Der Bericht wurde umgehend dementiert.',
    ],
    [
      'a match is played',
      'Trainer Jonas Rehm sagte, die Mannschaft sei gesund. Die Mannschaft bestreitet am Samstag ihr letztes Heimspiel.',
    ],
  ])('is none where %s', (_, text) => {
    expect(reportOn(text).claims.filter((claim) => claim.standing.includes('disputed'))).toEqual([]);
  });

  it('is unconfirmed where nobody is named who denies it', () => {
    const report = reportOn('Lea Korn sagte, der Koch habe gestohlen. Dies wurde umgehend dementiert.');
    expect(claimWith(report, 'der Koch habe gestohlen').standing).toEqual(['unconfirmed']);
  });

  it('is not the denial itself', () => {
    const report = reportOn('Der Koch habe gestohlen, sagte Lea Korn. Das bestritt der Landrat.');
    expect(claimWith(report, 'Das bestritt').standing).toEqual(['single']);
  });
});

describe('the sources of an article', () => {
  it('take a capital for its government', () => {
    const report = reportOn(
      'Oslo teilte mit, die Grenze bleibe bis Mai offen. Norwegen wolle außerdem neue Züge kaufen, hieß es. Norwegen erklärte, das Geld sei vorhanden.',
    );
    const norway = report.sources.filter((source) => ['Oslo', 'Norwegen'].includes(source.name));
    expect(norway).toHaveLength(1);
    expect(norway[0]).toMatchObject({ kind: 'institution' });
    expect(norway[0]?.claims).toHaveLength(2);
  });

  it('give an office and a pronoun back to the name', () => {
    const report = reportOn(
      'Umweltministerin Lea Korn sagte, der See sei sauber. Die Ministerin betonte, das Wasser werde täglich geprüft. „Baden ist erlaubt“, sagte sie.',
    );
    expect(report.sources.map((source) => source.name)).toEqual(['Lea Korn']);
    expect(report.sources[0]?.claims).toHaveLength(3);
  });

  it('keep two people of one office apart', () => {
    const report = reportOn(
      'Minister Jonas Rehm sagte, der See sei sauber. Minister Paul Ahlers sagte, der See sei voller Algen.',
    );
    expect(report.sources.map((source) => source.name)).toEqual(['Jonas Rehm', 'Paul Ahlers']);
  });
});

describe('an unconfirmed claim', () => {
  it.each([
    [
      'could not be checked',
      'Die Rebellen meldeten, die Brücke sei zerstört worden. Die Angaben sind nicht unabhängig überprüfbar.',
      'die Brücke sei zerstört',
    ],
    [
      'is left open',
      'Ob die Brücke noch steht, ist unklar. Am Abend regnete es in Grauwitz.',
      'Ob die Brücke',
    ],
    [
      'comes from nobody who is named',
      'In Grauwitz brannte ein Lager. Der Besitzer soll das Feuer selbst gelegt haben.',
      'das Feuer selbst gelegt',
    ],
    [
      'comes from somebody unnamed',
      'Zwei Regierungsbeamte sagten, der Vertrag sei längst unterschrieben worden.',
      'der Vertrag',
    ],
  ])('%s', (_, text, words) => {
    expect(claimWith(reportOn(text), words).standing).toEqual(['unconfirmed']);
  });

  it('is laid to nobody by “soll”', () => {
    const claim = claimWith(reportOn('Der Besitzer soll das Feuer selbst gelegt haben.'), 'Feuer');
    expect(claim).toMatchObject({ form: 'free', certainty: 'attributed', kind: 'fact' });
    expect(claim.sources.map((source) => source.kind)).toEqual(['vague']);
  });
});

describe('what goes on without a frame', () => {
  it('belongs to the speaker before', () => {
    const report = reportOn(
      'Der Zeuge Paul Ahlers sagte, er habe Rauch gesehen. Die Tür sei verschlossen gewesen. Niemand habe geöffnet.',
    );
    const free = report.claims.filter((claim) => claim.form === 'free');
    expect(free.map((claim) => claim.quote)).toEqual([
      'Die Tür sei verschlossen gewesen.',
      'Niemand habe geöffnet.',
    ]);
    expect(free.flatMap((claim) => claim.sources.map((source) => source.name))).toEqual([
      'Paul Ahlers',
      'Paul Ahlers',
    ]);
  });

  it('is never the outlet’s own voice', () => {
    const report = reportOn('Die Tür sei verschlossen gewesen. Der Brand begann am Abend im Keller.');
    expect(report.claims.filter((claim) => claim.form === 'own').map((claim) => claim.quote)).toEqual([
      'Der Brand begann am Abend im Keller.',
    ]);
  });
});

describe('what the outlet says itself', () => {
  it('has no source', () => {
    const report = reportOn('Die Brücke wurde 1920 gebaut. Sie ist wohl die älteste im Tal.');
    expect(report.claims.map(({ standing, certainty }) => [standing, certainty])).toEqual([
      [['unsourced'], 'asserted'],
      [['unsourced'], 'probable'],
    ]);
  });
});

it.each([
  'Laut einer Studie der Universität Lindtal sinkt der Pegel. Kritiker bezweifeln das. Die Stadt dementiert.',
  'Polizei: „Alles ruhig.“ Der Täter soll geflohen sein. Er habe niemanden verletzt, hieß es.',
  'Haller nannte den Plan „teuer und unnütz“. Niemand sah das so. Die Vorwürfe weist er zurück.',
  '„Wir bleiben“, sagte Lea Korn. „Komme, was wolle.“ Der Rat sprach von „einem guten Tag für alle“.',
])('every claim of others has a source, and every reason its words: %s', (text) => {
  const report = reportOn(text);
  expect(report.claims.length).toBeGreaterThan(0);
  for (const claim of report.claims) {
    expect(claim.sources.length > 0).toBe(claim.form !== 'own');
    for (const reason of claim.reasons) {
      expect(reason.spans.length).toBeGreaterThan(0);
      expect(reason.spans.every((span) => textOf(text, span).trim() !== '')).toBe(true);
    }
    for (const source of claim.sources) {
      expect(report.sources.find(({ id }) => id === source.ref)?.claims).toContain(claim.id);
    }
  }
});

describe('what must not happen', () => {
  it('a match is no denial', () => {
    const report = reportOn(
      'Jonas Rehm sagte, die Mannschaft sei gesund. Sie bestreitet am Samstag ihr letztes Heimspiel.',
    );
    expect(report.claims.flatMap((claim) => claim.deniedBy)).toEqual([]);
  });

  it('a denial by nobody in particular disputes nothing', () => {
    const report = reportOn('Rehm wird vorgeworfen, Geld genommen zu haben. Er bestreitet das.');
    expect(report.claims.flatMap((claim) => claim.standing)).not.toContain('disputed');
  });

  it('two frames in one sentence keep their own words', () => {
    const report = reportOn(
      'Der Koch habe gestohlen, sagte Lea Korn, und der Wirt habe betrogen, sagte Nina Falk.',
    );
    expect(report.claims.map(({ quote, sources }) => [quote, sources[0]?.name])).toEqual([
      ['Der Koch habe gestohlen', 'Lea Korn'],
      ['und der Wirt habe betrogen', 'Nina Falk'],
    ]);
  });

  it('reports of unnamed media are a vague source', () => {
    const report = reportOn('Medienberichten zufolge hat der Verein den Trainer entlassen.');
    expect(report.claims.map(({ sources, standing }) => [sources[0]?.kind, standing])).toEqual([
      ['vague', ['unconfirmed']],
    ]);
  });
});
