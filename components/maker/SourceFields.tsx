import type { DossierSource } from '../../core/dossier/dossier.ts';
import { SOURCE_KINDS } from '../../core/labels.ts';
import type { Translate } from '../translate.ts';
import { Choice, Field, leaving, Problems } from './Field.tsx';
import type { Form } from './form.ts';

const EMPTY: DossierSource = { name: '', kind: 'media', date: '', url: '', archived: '', language: '' };

interface SourceFieldsProps {
  readonly form: Form;
  readonly t: Translate;
  /** The name of the statement's field: `items.0`. */
  readonly field: string;
  readonly sources: readonly DossierSource[];
  readonly onChange: (sources: readonly DossierSource[]) => void;
}

/** Where a statement can be read: sources that are added, filled in and removed. */
export function SourceFields({ form, t, field, sources, onChange }: SourceFieldsProps) {
  const set = (at: number, change: Partial<DossierSource>): void =>
    onChange(sources.map((each, index) => (index === at ? { ...each, ...change } : each)));
  return (
    <div class="sources" {...leaving(form, `${field}.sources`)}>
      {sources.map((source, at) => {
        const part = `${field}.sources.${at}`;
        const common = { form, t };
        const text = (name: 'name' | 'date' | 'url' | 'archived' | 'language') => ({
          ...common,
          field: `${part}.${name}`,
          value: source[name],
          onInput: (value: string) => set(at, { [name]: value }),
        });
        const title = t('maker_source', [`${at + 1}`]);
        return (
          <fieldset key={part} class="source">
            <legend>
              <h4>{title}</h4>
            </legend>
            <div class="pair">
              <Field {...text('name')} label={t('maker_source_name')} />
              <Choice
                field={`${part}.kind`}
                label={t('maker_source_kind')}
                values={SOURCE_KINDS}
                chosen={source.kind}
                name={(kind) => t(`source_${kind}`)}
                onChoose={(kind) => set(at, { kind })}
              />
            </div>
            <Field {...text('url')} label={t('maker_url')} />
            <Field {...text('archived')} label={t('maker_archived')} />
            <div class="pair">
              <Field {...text('date')} label={t('maker_date')} hint={t('maker_day_or_month')} />
              <Field {...text('language')} label={t('maker_language')} hint="de, en, ko …" />
            </div>
            <button
              type="button"
              class="link"
              aria-label={t('library_action_on', [t('maker_remove'), title])}
              onClick={() => onChange(sources.filter((_, index) => index !== at))}
            >
              {t('maker_remove')}
            </button>
          </fieldset>
        );
      })}
      <Problems form={form} t={t} field={`${field}.sources`} isGroup />
      <button type="button" class="action action-second" onClick={() => onChange([...sources, EMPTY])}>
        {t('maker_source_add')}
      </button>
    </div>
  );
}
