/** Sentences of one file by label and reading. */
export interface Tally {
  readonly sentences: number;
  readonly opinion: ClassFigures;
  readonly fact: ClassFigures;
  /** Mean of both F1, 0…1. */
  readonly macroF1: number;
}

/** 0…1 each. */
export interface ClassFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A sentence with the class it is labelled with and the one it was read as. */
export interface Judged {
  readonly sentence: string;
  readonly gold: boolean;
  readonly read: boolean;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function figuresOf(judged: readonly Judged[], opinion: boolean): ClassFigures {
  const right = judged.filter(({ gold, read }) => gold === opinion && read === opinion).length;
  const precision = share(right, judged.filter(({ read }) => read === opinion).length);
  const recall = share(right, judged.filter(({ gold }) => gold === opinion).length);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** Precision, recall and F1 of both classes. */
export function tallyOf(judged: readonly Judged[]): Tally {
  const opinion = figuresOf(judged, true);
  const fact = figuresOf(judged, false);
  return { sentences: judged.length, opinion, fact, macroF1: (opinion.f1 + fact.f1) / 2 };
}
