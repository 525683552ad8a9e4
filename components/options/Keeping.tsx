import { useRef, useState } from 'preact/hooks';

import type { Amount, SectionProps } from './options-data.ts';
import { Section } from './Setting.tsx';

/** What is kept, and the way to be rid of it. */
export function Keeping({ data: { kept, allowed }, actions, t }: SectionProps) {
  const language = t('locale_tag');
  const count = new Intl.NumberFormat(language);
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  const amount = (now: Amount | null): string => {
    if (!now) return t('options_kept_unreadable');
    const { entries, bytes } = now;
    if (entries === 0) return count.format(0);
    return t('options_kept_amount', [count.format(entries), size.format(bytes / 1000)]);
  };
  const rows = [
    ['reports', amount(kept.reports)],
    ['notes', amount(kept.notes)],
    ['dossiers', amount(kept.dossiers)],
    ['subscriptions', amount(kept.subscriptions)],
    ['drafts', amount(kept.drafts)],
    ['settings', amount(kept.settings)],
    ['sites', count.format(allowed.length)],
  ] as const;
  return (
    <Section id="kept" title={t('options_kept')} text={t('options_kept_text')}>
      <table class="kept">
        <thead>
          <tr>
            <th scope="col">{t('options_kept_what')}</th>
            <th scope="col">{t('options_kept_where')}</th>
            <th scope="col">{t('options_kept_how_long')}</th>
            <th scope="col" class="number">
              {t('options_kept_now')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, now]) => (
            <tr key={what}>
              <th scope="row">{t(`options_kept_${what}`)}</th>
              <td data-label={t('options_kept_where')}>{t(`options_kept_${what}_where`)}</td>
              <td data-label={t('options_kept_how_long')}>{t(`options_kept_${what}_how_long`)}</td>
              <td class="number" data-label={t('options_kept_now')}>
                {now}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Erase onErase={actions.onErase} t={t} />
    </Section>
  );
}

/** Deletes everything, once the reader has said so twice. */
function Erase({ onErase, t }: { readonly onErase: () => Promise<void> } & Pick<SectionProps, 't'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isDone, setDone] = useState(false);
  const close = (): void => dialog.current?.close();
  return (
    <div class="setting">
      <h3>{t('options_erase')}</h3>
      <p class="soft">{t('options_erase_text')}</p>
      <button
        type="button"
        class="action action-second"
        onClick={() => {
          setDone(false);
          dialog.current?.showModal();
        }}
      >
        {t('options_erase')} …
      </button>
      <output class="done">{isDone && t('options_erase_done')}</output>
      <dialog ref={dialog} class="ask" aria-labelledby="erase-title" aria-describedby="erase-text">
        <h2 id="erase-title">{t('options_erase_ask')}</h2>
        <p id="erase-text">{t('options_erase_ask_text')}</p>
        <div class="buttons">
          <button type="button" class="action action-second" onClick={close}>
            {t('options_erase_no')}
          </button>
          <button
            type="button"
            class="action"
            onClick={() => {
              close();
              void onErase().then(() => setDone(true));
            }}
          >
            {t('options_erase_yes')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
