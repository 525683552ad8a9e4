import type { DossierOrigin } from '../../core/dossier/origin.ts';
import type { DossierProblem } from '../../core/dossier/problem.ts';
import type { Translate } from '../translate.ts';
import { messageInWords, placeInWords } from './problem-words.ts';

interface Question {
  readonly type: 'ask';
  /** What the file is to what is there. */
  readonly how: 'newer' | 'older' | 'other';
  readonly title: string;
  readonly revision: number;
  readonly before: number;
  /** Where the one that is there comes from. */
  readonly origin: DossierOrigin | null;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** How far a file has come. */
export type FileState =
  | { readonly type: 'reading' | 'same' | 'kept' }
  | { readonly type: 'done'; readonly title: string }
  | { readonly type: 'replaced'; readonly revision: number }
  | { readonly type: 'problems'; readonly problems: readonly DossierProblem[] }
  | { readonly type: 'failed'; readonly failure: string }
  | Question;

/** What is lost or changes beside the words, where the one that is there did not come from a file. */
const OVER = {
  'built-in': 'library_import_over_built_in',
  subscription: 'library_import_over_subscription',
  own: 'library_import_over_own',
} as const;

function Asking({ name, state, t }: { name: string; state: Question; t: Translate }) {
  const { how, title, revision, before, origin, onReplace, onKeep } = state;
  return (
    <>
      <p>
        {t(`library_import_${how}`, [name, title, `${revision}`, `${before}`])}{' '}
        {origin && origin.type !== 'file' && t(OVER[origin.type])}
      </p>
      <div class="buttons-here">
        <button type="button" class="action" onClick={onReplace}>
          {t('library_replace')}
        </button>
        <button type="button" class="action action-second" onClick={onKeep}>
          {t('library_keep')}
        </button>
      </div>
    </>
  );
}

function sentence(name: string, state: Exclude<FileState, Question>, t: Translate): string {
  if (state.type === 'done') return t('library_import_done', [name, state.title]);
  if (state.type === 'replaced') return t('library_import_replaced', [name, `${state.revision}`]);
  if (state.type === 'failed') return t('library_import_failed', [name, state.failure]);
  return t(`library_import_${state.type}`, [name]);
}

/** What became of one file, in a sentence; a list where something has to be changed, a question where something is there. */
export const ImportResult = ({ name, state, t }: { name: string; state: FileState; t: Translate }) => (
  <li>
    {state.type === 'ask' ? <Asking name={name} state={state} t={t} /> : <p>{sentence(name, state, t)}</p>}
    {state.type === 'problems' && (
      <ul class="problems">
        {state.problems.map((problem) => (
          <li key={JSON.stringify([problem.at, problem.code])}>
            {t('library_problem', [placeInWords(problem, t), messageInWords(problem, t)])}
          </li>
        ))}
      </ul>
    )}
  </li>
);
