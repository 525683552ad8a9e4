import type { LocalText } from '../../core/dossier/dossier.ts';
import { messageInWords } from '../library/problem-words.ts';
import type { TextKey, Translate } from '../translate.ts';
import type { Form } from './form.ts';

/** The languages a dossier can be written in here; those it has beside them are kept. */
const LANGUAGES = ['de', 'en'] as const;

interface PartProps {
  readonly form: Form;
  readonly t: Translate;
  /** The name of the field, as problems name it: `items.0.date`. */
  readonly field: string;
}

/** The id of a field's element: list indices and names, of which no two are the same. */
export const elementId = (field: string): string => `field-${field.replaceAll('.', '-')}`;

/** For the element around a group of fields: once it is left, what is wrong with the group may be said. */
export const leaving = (form: Form, field: string) => ({
  onFocusOut({ currentTarget, relatedTarget }: FocusEvent & { readonly currentTarget: HTMLElement }) {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) form.onLeave(field);
  },
});

/** What has to be changed at a field or a group of them; takes no room where nothing has. */
export const Problems = ({ form, t, field, isGroup = false }: PartProps & { readonly isGroup?: boolean }) => {
  const problems = form.problemsAt(field, isGroup);
  return (
    <p class="wrong" id={`${elementId(field)}-wrong`} aria-live="polite">
      {problems.map((problem) => messageInWords(problem, t)).join(' ')}
    </p>
  );
};

interface FieldProps extends PartProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly list?: string;
  readonly lang?: string;
  /** Narrow, for dates and the like. */
  readonly isShort?: boolean;
  /** The group it belongs to, whose problems are its own, too. */
  readonly group?: string;
}

/** A labelled field of text, with what it wants and what is wrong with it. */
export function Field(props: FieldProps) {
  const { form, t, field, label, hint, value, onInput, rows, list, lang, isShort, group } = props;
  const id = elementId(field);
  const common = {
    id,
    value,
    lang,
    'aria-invalid':
      form.problemsAt(field).length > 0 || (group !== undefined && form.problemsAt(group, true).length > 0),
    'aria-describedby': [hint && `${id}-hint`, `${id}-wrong`, group && `${elementId(group)}-wrong`]
      .filter(Boolean)
      .join(' '),
    onBlur: () => form.onLeave(field),
  };
  return (
    <div class={isShort ? 'field field-short' : 'field'}>
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...common} rows={rows} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <input
          {...common}
          list={list}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      <Problems form={form} t={t} field={field} />
    </div>
  );
}

interface LocalFieldProps extends PartProps {
  readonly label: string;
  readonly hint?: string;
  readonly texts: LocalText;
  readonly onInput: (texts: LocalText) => void;
  readonly rows?: number;
}

/** The same words in German and in English, the reader's language first. */
export function LocalField({ form, t, field, label, hint, texts, onInput, rows }: LocalFieldProps) {
  const own = t('locale_tag');
  const names = new Intl.DisplayNames(own, { type: 'language' });
  const languages = LANGUAGES.toSorted((one) => (one === own ? -1 : 1));
  return (
    <div {...leaving(form, field)}>
      <div class="pair">
        {languages.map((language, at) => (
          <Field
            key={language}
            form={form}
            t={t}
            field={`${field}.${language}`}
            label={t('maker_in_language', [label, names.of(language) ?? language])}
            hint={at === 0 ? hint : undefined}
            value={texts[language] ?? ''}
            lang={language}
            group={field}
            {...(rows && { rows })}
            onInput={(text) => onInput({ ...texts, [language]: text })}
          />
        ))}
      </div>
      <Problems form={form} t={t} field={field} isGroup />
    </div>
  );
}

interface ChoiceProps<Value extends string> extends Pick<PartProps, 'field'> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly name: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { field, label, values, chosen, name, onChoose } = props;
  const id = elementId(field);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          const value = values.find((one) => one === currentTarget.value);
          if (value !== undefined) onChoose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {name(value)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface LinesProps extends PartProps {
  readonly label: TextKey;
  readonly lines: readonly string[];
  readonly onInput: (lines: readonly string[]) => void;
}

/** Several entries, each on a line of its own. */
export const Lines = ({ form, t, field, label, lines, onInput }: LinesProps) => (
  <Field
    form={form}
    t={t}
    field={field}
    label={t(label)}
    hint={t('maker_one_per_line')}
    value={lines.join('\n')}
    rows={2}
    onInput={(text) => onInput(text === '' ? [] : text.split('\n'))}
  />
);
