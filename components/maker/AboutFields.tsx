import type { Translate } from '../translate.ts';
import { Field, Lines, LocalField } from './Field.tsx';
import type { Form } from './form.ts';

/** Licences that let others pass a dossier on, with their addresses. */
const LICENCES: Readonly<Record<string, string>> = {
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** The address that goes with the name of a licence; one the author has given stays. */
function licenceOf(name: string, url: string): { name: string; url: string } {
  const isOurs = url === '' || Object.values(LICENCES).includes(url);
  return { name, url: isOurs ? (LICENCES[name.trim()] ?? '') : url };
}

/** What the dossier as a whole is: title, summary, authors, date, licence. */
export function AboutFields({ form, t }: { readonly form: Form; readonly t: Translate }) {
  const { draft, onChange } = form;
  const { title, summary, authors, researched, licence } = draft;
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{t('maker_about')}</h2>
      <LocalField
        form={form}
        t={t}
        field="title"
        label={t('maker_field_title')}
        texts={title}
        onInput={(texts) => onChange({ title: texts })}
      />
      <LocalField
        form={form}
        t={t}
        field="summary"
        label={t('maker_summary')}
        texts={summary}
        rows={3}
        onInput={(texts) => onChange({ summary: texts })}
      />
      <Lines
        form={form}
        t={t}
        field="creator"
        label="maker_authors"
        lines={authors}
        onInput={(lines) => onChange({ authors: lines })}
      />
      <Field
        form={form}
        t={t}
        field="researched"
        label={t('maker_researched')}
        hint={t('maker_day_or_month')}
        value={researched}
        isShort
        onInput={(value) => onChange({ researched: value })}
      />
      <div class="pair">
        <Field
          form={form}
          t={t}
          field="licence.name"
          label={t('maker_licence')}
          hint={t('maker_licence_text')}
          value={licence.name}
          list="licences"
          onInput={(name) => onChange({ licence: licenceOf(name, licence.url) })}
        />
        <Field
          form={form}
          t={t}
          field="licence.url"
          label={t('maker_licence_url')}
          value={licence.url}
          onInput={(url) => onChange({ licence: { ...licence, url } })}
        />
      </div>
      <datalist id="licences">
        {Object.keys(LICENCES).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </section>
  );
}
