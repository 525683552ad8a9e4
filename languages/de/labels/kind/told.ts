import { toldState } from '../../grammar/told-state.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

/** „Unter den Toten sollen zwei Kinder sein“: „sollen“ passes on what is so, and plans nothing. */
export const toldIn = ({ main }: Statement): KindFinding | undefined =>
  main && main.type === 'main' && toldState(main)
    ? { kind: 'fact', rule: 'told', words: [], open: false }
    : undefined;
