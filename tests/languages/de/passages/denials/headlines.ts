import { tied, type Tied } from './tied.ts';

/** The first line is the headline. */
export const passages: readonly Tied[] = [
  tied(
    'Brandt weist Vorwürfe zurück\nDie Gilde wirft dem Müller Ole Brandt vor, Mehl gestreckt zu haben. Brandt bestreitet das.',
    'Brandt weist Vorwürfe zurück → Mehl gestreckt',
    'Brandt bestreitet das → Mehl gestreckt',
  ),
  tied(
    'Müller Brandt bestreitet Vorwürfe\nDie Gilde wirft dem Müller Ole Brandt vor, Mehl gestreckt zu haben.',
    'bestreitet Vorwürfe → Mehl gestreckt',
  ),
  tied(
    'Norvana dementiert Bericht über Öl\nDie „Aller-Post“ berichtete, Norvana habe Öl in den Fluss geleitet. Das Unternehmen widersprach dem.',
    'Norvana dementiert Bericht → habe Öl',
    'widersprach dem → habe Öl',
  ),
  tied(
    'Brandt: Habe kein Mehl gestreckt\nDie Gilde wirft dem Müller Ole Brandt vor, Mehl gestreckt zu haben.',
    'Habe kein Mehl gestreckt → Mehl gestreckt zu haben',
  ),
  tied(
    'Brandt weist Vorwürfe zurück\nDie Gilde wirft Ole Brandt vor, Mehl gestreckt zu haben. Die Stadt wirft Ida Rom vor, Holz gestohlen zu haben.',
    'Brandt weist Vorwürfe zurück → Mehl gestreckt',
  ),
  tied('Minister weist Kritik zurück\nDie Opposition wirft dem Minister vor, Akten vernichtet zu haben.'),
  tied('Minister weist Forderung zurück\nDie Opposition fordert den Rücktritt des Ministers.'),
];
