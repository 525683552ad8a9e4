import { describe, expect, it } from 'vitest';

import { articleFromText } from '../../core/article-from-text.ts';
import { readGerman } from '../../languages/de/read.ts';
import { explanationOf } from '../../scripts/annotate/explain.ts';

const TEXT =
  'Die Stadt hatte der Baufirma vorgeworfen, dass sie Rechnungen gefälscht habe. Dies bestreitet die Firma. ' +
  'Sie sagte nichts. Die Firma legte Akten vor, weil sie musste.';

function explained(text: string, only?: number): string {
  const outcome = explanationOf(articleFromText(text), 'de', only);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

describe('an explanation', () => {
  it('changes nothing in what is read', () => {
    const article = articleFromText(TEXT);
    const notes: string[] = [];
    expect(readGerman(article, (rule) => notes.push(rule))).toEqual(readGerman(article));
    expect(notes.length).toBeGreaterThan(0);
  });

  it('gives of each claim its words, source, cue, labels, ties and the words each rests on', () => {
    const all = explained(TEXT);
    for (const line of [
      /^1 {2}Die Stadt hatte .+ gefälscht habe\.$/m,
      /^ {3}c1 “dass sie Rechnungen gefälscht habe”$/m,
      /^ {5}source {6}Stadt \(institution\) “Die Stadt”$/m,
      /^ {5}cue {9}“hatte … vorgeworfen”$/m,
      /^ {5}labels {6}fact, indirect, attributed, disputed; confidence 0\.\d+$/m,
      /^ {5}because {5}form:indirect: de\/indirect\/framed-before “hatte … vorgeworfen”$/m,
      /^ {17}standing:disputed: .+ “die Firma … bestreitet”$/m,
      /^ {5}denies {6}c1$/m,
    ])
      expect(all).toMatch(line);
  });

  it('names what rules nearly read in a sentence with nobody else’s words', () => {
    expect(explained(TEXT)).toMatch(
      /Sie sagte nichts\.\n(?: {3}.+\n)+ {3}nearly: de\/indirect\/framed-before: a cue, but .+: “Sie sagte nichts”/,
    );
  });

  it('says so of words that a rule gave up to another', () => {
    const text = 'Der Mann soll geflohen sein, sagte Lea Korn.';
    expect(explained(text)).not.toContain('gave way');
    expect(explained(text, 1)).toMatch(/nearly: de\/free\/sollen: gave way to de\/indirect\/framed-after/);
  });

  it('names the claim of a sentence before whose cue stands in this one', () => {
    const text = 'Die Brücke wird gesperrt. Das teilte die Stadt am Montag mit.';
    expect(explained(text)).toMatch(/^2 {2}Das teilte .+\n {3}cue of c1, above\n$/m);
  });

  it('is of one sentence where one is asked for', () => {
    const one = explained(TEXT, 2);
    expect(one).toMatch(/^2 {2}Dies bestreitet die Firma\.\n/);
    expect(one).not.toContain('Rechnungen gefälscht');
  });

  it('is refused for a sentence that is not there, and in a language that is not read', () => {
    const beyond = explanationOf(articleFromText(TEXT), 'de', 5);
    expect(beyond).toEqual({ ok: false, problem: 'The text has 4 sentences, so there is no sentence 5.' });
    expect(explanationOf(articleFromText(TEXT), 'en', undefined)).toMatchObject({ ok: false });
  });
});
