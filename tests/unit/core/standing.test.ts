import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS, type SourceKind } from '../../../core/labels.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { standingOf } from '../../../core/standing.ts';
import { draft, link, mention, reading } from './drafts.ts';

const doubt = {
  claim: 0,
  reason: { label: 'standing:unconfirmed', rule: 'test/doubt', spans: [{ start: 0, end: 1 }] },
};
const alone = (parts: Partial<DraftClaim>) => standingOf(reading([draft(parts)]), 0).standing;

describe('the standing of a claim that stands alone', () => {
  it.each([
    ['person', 'single'],
    ['institution', 'single'],
    ['media', 'single'],
    ['document', 'documented'],
    ['observation', 'documented'],
    ['unnamed', 'unconfirmed'],
    ['vague', 'unconfirmed'],
    ['none', 'unconfirmed'],
  ] as const)('with a source of kind %s is %s', (kind, standing) => {
    expect(alone({ sources: [mention('X', kind)] })).toEqual([standing]);
  });

  it('knows every kind of source', () => {
    expect(SOURCE_KINDS.map((kind) => alone({ sources: [mention('X', kind)] }).length)).toEqual(
      SOURCE_KINDS.map(() => 1),
    );
  });

  it('without any source is unsourced', () => {
    expect(alone({ sources: [], form: 'own', act: 'own' })).toEqual(['unsourced']);
  });

  it.each(['demand', 'evaluation'] as const)('and is a %s of somebody unnamed is single', (kind) => {
    expect(alone({ kind, sources: [mention('X', 'unnamed')] })).toEqual(['single']);
  });

  it('is single where one of its sources is identified', () => {
    expect(alone({ sources: [mention('X', 'unnamed'), mention('Y')] })).toEqual(['single']);
  });

  it('is unclear where the tool is not sure of its reading, whatever else holds', () => {
    expect(alone({ confidence: 0.49, sources: [mention('X', 'vague')] })).toEqual(['unclear']);
    expect(alone({ confidence: 0.5 })).toEqual(['single']);
  });

  it('is unclear where there is no such claim', () => {
    expect(standingOf(reading([]), 0).standing).toEqual(['unclear']);
  });
});

describe('a denied claim', () => {
  it.each([
    ['somebody identified', draft({ act: 'deny', sources: [mention('Wirt')] }), ['disputed']],
    ['somebody unnamed', draft({ act: 'deny', sources: [mention('X', 'unnamed')] }), ['unconfirmed']],
    ['nobody who is named', draft({ act: 'deny', sources: [mention('X', 'vague')] }), ['unconfirmed']],
    ['a check', draft({ act: 'refute', sources: [mention('Gericht', 'institution')] }), ['refuted']],
  ] as const)('by %s is %j', (_, denial, standing) => {
    const links = [link('denies', 1, 0)];
    expect(standingOf(reading([draft(), denial], { links }), 0).standing).toEqual(standing);
  });

  it('does not make its denial disputed', () => {
    const claims = [draft(), draft({ act: 'deny', sources: [mention('Wirt')] })];
    expect(standingOf(reading(claims, { links: [link('denies', 1, 0)] }), 1).standing).toEqual(['single']);
  });

  it('can be both disputed and unconfirmed, each with its words', () => {
    const claims = [draft(), draft({ act: 'deny', sources: [mention('Wirt')] })];
    const result = standingOf(reading(claims, { links: [link('denies', 1, 0)], doubts: [doubt] }), 0);
    expect(result.standing).toEqual(['disputed', 'unconfirmed']);
    expect(result.reasons.map(({ label, rule }) => `${label} ${rule}`)).toEqual([
      'standing:disputed test/link',
      'standing:unconfirmed test/doubt',
    ]);
  });

  it('is named once, however many deny it', () => {
    const denial = draft({ act: 'deny', sources: [mention('Wirt')] });
    const links = [link('denies', 1, 0), link('denies', 2, 0)];
    const result = standingOf(reading([draft(), denial, denial], { links }), 0);
    expect(result.standing).toEqual(['disputed']);
    expect(result.reasons).toHaveLength(2);
  });
});

describe('a doubt of the article', () => {
  it.each(['fact', 'future'] as const)('leaves a %s unconfirmed', (kind) => {
    expect(standingOf(reading([draft({ kind })], { doubts: [doubt] }), 0).standing).toEqual(['unconfirmed']);
  });

  it.each(['demand', 'evaluation'] as const)('does nothing to a %s', (kind) => {
    expect(standingOf(reading([draft({ kind })], { doubts: [doubt] }), 0).standing).toEqual(['single']);
  });

  it('touches only its claim', () => {
    expect(standingOf(reading([draft(), draft()], { doubts: [doubt] }), 1).standing).toEqual(['single']);
  });
});

describe('claims that agree', () => {
  const agreement = { claims: [0, 1], reason: { label: 'standing:corroborated', rule: 'x', spans: [] } };

  it('have more than one source, both of them', () => {
    const both = reading([draft(), draft()], { agreements: [agreement] });
    expect([0, 1].map((at) => standingOf(both, at).standing)).toEqual([['corroborated'], ['corroborated']]);
  });

  it('are no matter of a third', () => {
    const three = reading([draft(), draft(), draft()], { agreements: [agreement] });
    expect(standingOf(three, 2).standing).toEqual(['single']);
  });

  it('do not become so by a mere tie', () => {
    const claims = [draft(), draft({ act: 'confirm' })];
    expect(standingOf(reading(claims, { links: [link('confirms', 1, 0)] }), 0).standing).toEqual(['single']);
  });
});

/** A claim of nobody in particular, and one by which somebody of this kind confirms it. */
const confirmedBy = (confirming: SourceKind) => [
  draft({ sources: [mention('X', 'vague')] }),
  draft({ act: 'confirm', sources: [mention('Y', confirming)] }),
];

describe('a vague claim', () => {
  const links = [link('confirms', 1, 0)];

  it('is not left unconfirmed where somebody identified confirms it', () => {
    expect(standingOf(reading(confirmedBy('institution'), { links }), 0).standing).toEqual(['single']);
  });

  it('is where only somebody unnamed does', () => {
    expect(standingOf(reading(confirmedBy('unnamed'), { links }), 0).standing).toEqual(['unconfirmed']);
  });
});

it('every reason but none for the residual standings rests on words', () => {
  const { reasons } = standingOf(reading([draft({ sources: [mention('X', 'vague')] })]), 0);
  expect(reasons.map(({ label }) => label)).toEqual(['standing:unconfirmed']);
  expect(reasons[0]?.spans.length).toBeGreaterThan(0);
  expect(standingOf(reading([draft()]), 0).reasons).toEqual([]);
});
