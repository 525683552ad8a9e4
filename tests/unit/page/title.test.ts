import { expect, test } from 'vitest';

import { plainText } from '../../../page/metadata/plain-text.ts';
import { chooseTitle, type Titles } from '../../../page/metadata/title.ts';

const NONE: Titles = { shown: '', ld: '', og: '', card: '', window: '' };
const OUTLETS = ['Talblatt', 'talblatt.de'];

test.each<[string, Partial<Titles>, string]>([
  ['the window’s without its tail', { window: 'Rat tagt im Dunkeln | Talblatt' }, 'Rat tagt im Dunkeln'],
  ['two tails', { window: 'Rat tagt im Dunkeln - Talblatt | talblatt.de' }, 'Rat tagt im Dunkeln'],
  ['a name in front', { og: 'TALBLATT | Rat tagt im Dunkeln' }, 'Rat tagt im Dunkeln'],
  ['a tail that is no outlet', { og: 'Rat tagt – im Dunkeln' }, 'Rat tagt – im Dunkeln'],
  ['OpenGraph before JSON-LD', { og: 'Rat tagt', ld: 'Stadtrat Merbental Sitzung' }, 'Rat tagt'],
  [
    'the headline on the page before all others',
    { shown: 'Der Rat schweigt', og: 'Stadtrat: alle Infos', window: 'Stadtrat: alle Infos' },
    'Der Rat schweigt',
  ],
  [
    'without the line above it',
    { shown: 'Streit im Tal Der Rat schweigt beharrlich', og: 'Der Rat schweigt beharrlich' },
    'Der Rat schweigt beharrlich',
  ],
  [
    'what two different lines stand above',
    { shown: 'Streit im Tal - Der Rat schweigt beharrlich', og: 'Merbental: Der Rat schweigt beharrlich' },
    'Der Rat schweigt beharrlich',
  ],
  ['a headline that is the outlet', { shown: 'Talblatt', og: 'Der Rat schweigt' }, 'Der Rat schweigt'],
  [
    'with the colon the page leaves to its layout',
    { shown: 'Streit im Tal Rat schweigt', og: 'Streit im Tal: Rat schweigt' },
    'Streit im Tal: Rat schweigt',
  ],
  ['nothing', {}, ''],
])('%s', (_, titles, expected) => {
  expect(chooseTitle({ ...NONE, ...titles }, OUTLETS)).toBe(expected);
});

test.each([
  ['&bdquo;K&uuml;hl&ldquo; &amp; sch&ouml;n', '„Kühl“ & schön'],
  ['It&amp;#039;s &#x2013; here', "It's – here"],
  ['<b>fett</b> &nosuch; &#99999999; a < b', 'fett &nosuch; &#99999999; a < b'],
])('%j reads %j', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});
