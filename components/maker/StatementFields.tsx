import { DOSSIER_ROLES, type DossierStatement } from '../../core/dossier/dossier.ts';
import { wordsOf } from '../../core/quotes/stored-quote.ts';
import { roleInWords } from '../dossier/dossier-words.ts';
import { Ask } from '../library/Ask.tsx';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { Choice, elementId, Field, LocalField } from './Field.tsx';
import type { Form } from './form.ts';
import { SourceFields } from './SourceFields.tsx';

interface StatementFieldsProps {
  readonly form: Form;
  readonly t: Translate;
  readonly at: number;
  readonly statement: DossierStatement;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One statement: the passage it is on, what it does to it, what is documented, when and where. */
export function StatementFields({ form, t, at, statement, onMove, onRemove }: StatementFieldsProps) {
  const { id, role, quotes, about, text, date, sources } = statement;
  const { statements, article } = form.draft;
  const field = `items.${at}`;
  const title = t('maker_statement', [`${at + 1}`]);
  const set = (change: Partial<DossierStatement>): void =>
    form.onChange({
      statements: statements.map((each) => (each.id === id ? { ...each, ...change } : each)),
    });
  const named = (label: string): string => t('library_action_on', [label, title]);
  return (
    <li class="statement" id={elementId(field)} tabIndex={-1}>
      <div class="statement-head">
        <h3>{title}</h3>
        <button
          type="button"
          class="link"
          data-move={`${id}-up`}
          aria-label={named(t('maker_up'))}
          aria-disabled={at === 0}
          onClick={() => at > 0 && onMove(at - 1)}
        >
          {t('maker_up')}
        </button>
        <button
          type="button"
          class="link"
          data-move={`${id}-down`}
          aria-label={named(t('maker_down'))}
          aria-disabled={at === statements.length - 1}
          onClick={() => at < statements.length - 1 && onMove(at + 1)}
        >
          {t('maker_down')}
        </button>
        <Ask
          label={t('maker_remove')}
          about={title}
          question={t('maker_remove_ask')}
          text={t('maker_remove_text', [title])}
          t={t}
          onYes={onRemove}
        />
      </div>
      <p class="passage">
        {quotes.length > 0 ? (
          <Quote words={wordsOf(quotes)} language={article.language} />
        ) : (
          <span class="soft">{t('maker_quote_none')}</span>
        )}
      </p>
      <div class="pair">
        <Choice
          field={`${field}.role`}
          label={t('maker_role')}
          values={DOSSIER_ROLES}
          chosen={role}
          name={(value) => roleInWords(value, t)}
          onChoose={(value) => set({ role: value })}
        />
        <Field
          form={form}
          t={t}
          field={`${field}.date`}
          label={t('maker_date')}
          hint={t('maker_day_or_month')}
          value={date}
          onInput={(value) => set({ date: value })}
        />
      </div>
      <LocalField
        form={form}
        t={t}
        field={`${field}.about`}
        label={t('maker_about_field')}
        texts={about}
        onInput={(texts) => set({ about: texts })}
      />
      <LocalField
        form={form}
        t={t}
        field={`${field}.text`}
        label={t('maker_text')}
        hint={t('maker_text_text')}
        texts={text}
        rows={3}
        onInput={(texts) => set({ text: texts })}
      />
      <SourceFields
        form={form}
        t={t}
        field={field}
        sources={sources}
        onChange={(list) => set({ sources: list })}
      />
    </li>
  );
}
