import { useId, useState } from 'preact/hooks';

import type { Translate } from '../translate.ts';
import { SettingGroup } from './Setting.tsx';

interface SiteListProps {
  readonly title: string;
  readonly text: string;
  readonly none: string;
  readonly add: string;
  /** What is in it, each with the words to show. */
  readonly sites: readonly { readonly key: string; readonly name: string }[];
  readonly t: Translate;
  readonly hostOf: (typed: string) => string | null;
  /** Called directly in the click or the Enter key; resolves whether it was added. */
  readonly onAdd: (host: string) => Promise<boolean>;
  readonly onRemove: (key: string) => void;
}

/** A list of sites that can be added to and removed from. */
export function SiteList({ title, text, none, add, sites, t, hostOf, onAdd, onRemove }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    if (host === null) {
      setProblem(t('options_site_unknown', [typed]));
      return;
    }
    void onAdd(host).then((isAdded) => {
      setProblem(isAdded ? '' : t('options_site_refused'));
      if (isAdded) setTyped('');
    });
  };
  return (
    <SettingGroup title={title} text={text}>
      {sites.length === 0 ? (
        <p class="empty">{none}</p>
      ) : (
        <ul class="sites">
          {sites.map(({ key, name }) => (
            <li key={key}>
              <span>{name}</span>
              <button
                type="button"
                class="link"
                aria-label={t('options_site_remove', [name])}
                onClick={() => onRemove(key)}
              >
                {t('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" onSubmit={submit} noValidate>
        <label>
          <span class="unseen">{t('options_site')}</span>
          <input
            value={typed}
            placeholder="example.org"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={problem !== ''}
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="action action-second">
          {add}
        </button>
      </form>
      <output id={`${id}-problem`} class="done">
        {problem}
      </output>
    </SettingGroup>
  );
}
