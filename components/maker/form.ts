import { useRef, useState } from 'preact/hooks';

import type { Dossier } from '../../core/dossier/dossier.ts';
import { checkDraft, fieldOf, type CheckedDraft } from '../../core/dossier/draft.ts';
import type { DossierProblem } from '../../core/dossier/problem.ts';
import type { MakerData } from './maker-data.ts';

/** What every part of the form needs. */
export interface Form {
  readonly draft: Dossier;
  readonly checked: CheckedDraft;
  readonly onChange: (change: Partial<Dossier>) => void;
  /** The reader has left a field: what is wrong with it may be said. */
  readonly onLeave: (field: string) => void;
  /** What is to be said at a field; at a group, what is wrong with it and not with one of its fields. */
  readonly problemsAt: (field: string, isGroup?: boolean) => readonly DossierProblem[];
}

/** The state of the form: what is written, what is wrong, and which of it is said yet. */
export function useForm({ draft: first, raw, isEdited }: MakerData, onKeep: (draft: Dossier) => void) {
  // What others may have already: whatever is changed now is another revision.
  const givenOutRef = useRef(isEdited);
  const [draft, setDraft] = useState(first);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const checked = checkDraft(draft, raw);
  const problems = checked.ok
    ? []
    : checked.problems.map((problem) => ({ problem, field: fieldOf(problem, draft) }));
  const form: Form = {
    draft,
    checked,
    onChange(change) {
      const revision = draft.revision + (givenOutRef.current ? 1 : 0);
      const next = { ...draft, ...change, revision };
      givenOutRef.current = false;
      setDraft(next);
      onKeep(next);
    },
    onLeave: (field) => setLeft((before) => (before.has(field) ? before : new Set([...before, field]))),
    problemsAt(field, isGroup = false) {
      if (!isAsked && !left.has(field)) return [];
      const isHere = (name: string): boolean => name === field || (!isGroup && name.startsWith(`${field}.`));
      return problems.filter((each) => isHere(each.field)).map(({ problem }) => problem);
    },
  };
  return {
    form,
    /** All that is wrong, once the reader has asked for the file. */
    said: isAsked ? problems : [],
    /** From now on all is said; resolves with what there is. */
    ask: (): CheckedDraft => {
      setAsked(true);
      return checked;
    },
    /** It has been saved as a file or installed. */
    giveOut: (): void => {
      givenOutRef.current = true;
    },
  };
}
