import { expect, test } from 'vitest';

import { documentOf } from './dom.ts';
import { judgeNames } from '../../../page/find/names.ts';

const document = documentOf('');
const judge = (names: string, tag = 'div') => {
  const element = document.createElement(tag);
  element.className = names;
  return judgeNames(element);
};

test.each([
  ['teaser', 'maybe'],
  ['article__newsletter-box', 'maybe'],
  ['StoryElement-contentRecommendation', 'maybe'],
  ['theiaStickySidebar', 'maybe'],
  ['comment-list', 'never'],
  ['c-Comments', 'never'],
  ['read-more-link', 'maybe'],
  ['mehr_zum_thema', 'maybe'],
  ['paywall', 'maybe'],
  ['PageRow', null],
  ['upload', null],
  ['has-sidebar', null],
  ['body ad-free popup-safe', null],
  ['with-ads', null],
  ['story-text', null],
  ['', null],
] as const)('a box named %j: %s', (names, verdict) => {
  expect(judge(names)).toBe(verdict);
});

test('a paragraph behind a paywall is a paragraph', () => {
  expect(judge('paywall', 'p')).toBeNull();
  expect(judge('caption', 'p')).toBe('maybe');
});
