import type { TextDocument } from '../../../core/document.ts';
import { antecedentsIn } from './antecedent.ts';
import { bodiesOf } from './bodies.ts';
import { peopleOf } from './people.ts';
import { quotedNamesIn } from './quoted-names.ts';
import type { Cast } from './resolve.ts';

/** Everyone the article introduces, looked up once. */
export const castOf = (document: TextDocument): Cast => ({
  people: peopleOf(document),
  bodies: bodiesOf(document),
  quotedNames: quotedNamesIn(document),
  antecedents: antecedentsIn(document),
});
