import { useEffect, useRef } from 'preact/hooks';

import type { DossierStatement } from '../../core/dossier/dossier.ts';
import type { Translate } from '../translate.ts';
import type { Form } from './form.ts';
import { StatementFields } from './StatementFields.tsx';

const empty = (id: string): DossierStatement => ({
  id,
  role: 'background',
  quotes: [],
  about: {},
  text: {},
  date: '',
  sources: [],
});

interface StatementsProps {
  readonly form: Form;
  readonly t: Translate;
  readonly newId: () => string;
}

/** All statements in their order, which can be changed; more can be added. */
export function Statements({ form, t, newId }: StatementsProps) {
  const { statements } = form.draft;
  const list = useRef<HTMLUListElement>(null);
  const movedRef = useRef('');
  const set = (next: readonly DossierStatement[]): void => form.onChange({ statements: next });
  // An element that is moved loses the focus, and whoever moves it wants to move it on.
  useEffect(() => {
    if (!movedRef.current) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(movedRef.current)}"]`)?.focus();
    movedRef.current = '';
  });
  return (
    <section aria-labelledby="statements-title">
      <h2 id="statements-title" tabIndex={-1}>
        {t('maker_statements')}
      </h2>
      {statements.length === 0 && <p class="soft">{t('maker_statements_none')}</p>}
      <ul class="statements" ref={list}>
        {statements.map((statement, at) => (
          <StatementFields
            key={statement.id}
            form={form}
            t={t}
            at={at}
            statement={statement}
            onMove={(to) => {
              movedRef.current = `${statement.id}-${to < at ? 'up' : 'down'}`;
              set(statements.toSpliced(at, 1).toSpliced(to, 0, statement));
            }}
            onRemove={() => set(statements.toSpliced(at, 1))}
          />
        ))}
      </ul>
      <button type="button" class="action action-second" onClick={() => set([...statements, empty(newId())])}>
        {t('maker_statement_add')}
      </button>
    </section>
  );
}
