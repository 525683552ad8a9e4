import { describe, expect, it } from 'vitest';

import type { AttributionRule } from '../../../languages/de/attribution.ts';
import { wordGate, type WordTest } from '../../../languages/de/rules/word-gate.ts';
import { articleOf } from './support/texts.ts';
import { documentOf } from '../../../languages/de/text/sentences.ts';

const rule = (id: string, words?: readonly WordTest[]): AttributionRule => ({
  id,
  stage: 'frame',
  ...(words ? { words } : {}),
  apply: () => [],
});

const isSaying: WordTest = (lower) => lower === 'sagte';
const isColon: WordTest = (lower) => lower === ':';
const isFake: WordTest = (lower) => lower === 'fake';

const rulesFor = wordGate([
  rule('always'),
  rule('saying', [isSaying]),
  rule('both', [isSaying, isColon]),
  rule('fake', [isFake]),
]);

const askedOn = (text: string): string => {
  const article = articleOf(text);
  const [sentence] = documentOf(article.text, article.blocks).sentences;
  if (!sentence) throw new Error(`No sentence in “${text}”.`);
  return rulesFor(sentence)
    .map(({ id }) => id)
    .join(' ');
};

describe('the rules a sentence has the words for', () => {
  it.each([
    ['Der Damm hält.', 'always'],
    ['Das sagte Rom.', 'always saying'],
    ['Das Ergebnis: Der Damm hält.', 'always'],
    ['Rom sagte: Der Damm hält.', 'always saying both'],
    ['Das sind Fake-Zahlen.', 'always fake'],
    ['Der Damm hält nicht.', 'always'],
  ])('%s', (text, ids) => {
    expect(askedOn(text)).toBe(ids);
  });
});
