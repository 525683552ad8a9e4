import { useId } from 'preact/hooks';
import { CERTAINTIES, KINDS, SOURCE_KINDS, STANDINGS } from '../../core/labels.ts';
import type { Correction } from '../../core/notes/notes.ts';
import type { Source } from '../../core/report.ts';
import type { TextKey, Translate } from '../translate.ts';
import type { Fields } from './note-draft.ts';

interface LabelFieldsProps {
  readonly fields: Fields;
  /** The labels as they were read, in words; empty where that is not known. */
  readonly read: Readonly<Record<keyof Correction, string>>;
  /** The article's sources, to choose from. */
  readonly sources: readonly Source[];
  readonly t: Translate;
  readonly onChange: (change: Partial<Fields>) => void;
}

/** The labels that are chosen from a list: the field, what it is called, and what there is to choose. */
const LISTS = [
  ['standing', 'dimension_standing', STANDINGS.map((value) => [value, `standing_${value}`] as const)],
  ['kind', 'dimension_kind', KINDS.map((value) => [value, `kind_${value}`] as const)],
  ['certainty', 'dimension_certainty', CERTAINTIES.map((value) => [value, `certainty_${value}`] as const)],
  ['source', 'dimension_source', SOURCE_KINDS.map((value) => [value, `source_${value}`] as const)],
] as const satisfies readonly (readonly [
  keyof Correction,
  TextKey,
  readonly (readonly [string, TextKey])[],
])[];

/** The labels of a claim to be corrected: standing, kind, certainty and source. */
export function LabelFields({ fields, read, sources, t, onChange }: LabelFieldsProps) {
  const id = useId();
  const names = new Set(sources.map(({ name }) => name).filter(Boolean));
  return (
    <>
      {LISTS.map(([label, called, values]) => {
        const field = label === 'source' ? 'sourceKind' : label;
        return (
          <div key={label} class="note-field">
            <label for={id + label}>{t(called)}</label>
            <select
              id={id + label}
              value={fields[field]}
              onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
            >
              <option value="">
                {read[label] ? t('note_as_read_now', [read[label]]) : t('note_as_read')}
              </option>
              {values.map(([value, words]) => (
                <option key={value} value={value}>
                  {t(words)}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      {fields.sourceKind && fields.sourceKind !== 'none' && (
        <div class="note-field">
          <label for={`${id}name`}>{t('note_source_name')}</label>
          <input
            id={`${id}name`}
            list={`${id}names`}
            autocomplete="off"
            value={fields.sourceName}
            onInput={({ currentTarget: { value } }) => onChange({ sourceName: value })}
          />
          <datalist id={`${id}names`}>
            {[...names].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
        </div>
      )}
    </>
  );
}
