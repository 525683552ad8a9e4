import { useState } from 'preact/hooks';

import type { DossierChanges } from '../../core/dossier/changes.ts';
import { hostLabel } from '../../core/dossier/host-label.ts';
import { localWords } from '../dossier/dossier-words.ts';
import type { Translate } from '../translate.ts';
import { Ask } from './Ask.tsx';
import type { LibraryActions, LibrarySubscription } from './library-data.ts';
import { timeInWords } from './time-in-words.ts';

function changeTitle({ title, revision, before, added, removed }: DossierChanges, t: Translate): string {
  const name = localWords(title, t).text;
  if (before === null) return t('library_change_new', [name, `${revision}`]);
  const isGone = before === revision && added.length === 0 && removed.length > 0;
  return isGone
    ? t('library_change_gone', [name])
    : t('library_change_from', [name, `${revision}`, `${before}`]);
}

/** What the last update of an address changed in one dossier. */
const Change = ({ change, t }: { readonly change: DossierChanges; readonly t: Translate }) => (
  <li>
    <p>{changeTitle(change, t)}</p>
    {change.parts && (
      <p class="soft">
        {t('library_change_parts', [
          new Intl.ListFormat(t('locale_tag')).format(
            change.parts.map((part) => t(`library_change_part_${part}`)),
          ),
        ])}
      </p>
    )}
    {(['added', 'changed', 'removed'] as const).map(
      (how) =>
        change[how].length > 0 && (
          <div key={how}>
            <p class="soft">{t(`library_change_${how}`)}</p>
            <ul class="problems">
              {change[how].map(({ id, about }) => {
                const words = localWords(about, t);
                return (
                  <li key={id} lang={words.lang}>
                    {words.text}
                  </li>
                );
              })}
            </ul>
          </div>
        ),
    )}
  </li>
);

interface SubscriptionProps {
  readonly subscription: LibrarySubscription;
  /** Whether subscriptions are switched on at all. */
  readonly isAsked: boolean;
  readonly actions: LibraryActions;
  readonly t: Translate;
}

/** One subscribed address: when it was asked, what came of it, what changed. */
export function Subscription({ subscription, isAsked, actions, t }: SubscriptionProps) {
  const { url, isOn, checked, changed, lastProblem, changes } = subscription;
  const [told, setTold] = useState('');
  const locale = t('locale_tag');
  const { shown } = hostLabel(url);
  const check = (): void => {
    setTold(t('library_checking'));
    void actions
      .onCheck(url)
      .then((isNew) => setTold(t(isNew ? 'library_checked_new' : 'library_checked_same')));
  };
  const facts = [
    ['library_checked', timeInWords(checked, locale) || t('library_checked_never')],
    ['library_last_change', timeInWords(changed, locale) || t('library_last_change_none')],
    ['library_last_problem', lastProblem && t(`subscription_${lastProblem.kind}`, [lastProblem.detail])],
  ] as const;
  return (
    <li class="entry">
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) =>
            void actions.onSubscriptionOn(url, currentTarget.checked).then(setTold)
          }
        />
        <span>
          {shown}
          <small>{url}</small>
        </span>
      </label>
      <dl class="facts">
        {facts.map(
          ([term, text]) =>
            text && (
              <div key={term}>
                <dt>{t(term)}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <Change key={change.id} change={change} t={t} />
          ))}
        </ul>
      )}
      <p class="links">
        {isAsked && isOn && lastProblem?.kind !== 'disallowed' && (
          <button
            type="button"
            class="link"
            aria-label={t('library_action_on', [t('library_check_now'), shown])}
            onClick={check}
          >
            {t('library_check_now')}
          </button>
        )}
        {isAsked && lastProblem?.kind === 'disallowed' && (
          <button type="button" class="link" onClick={() => void actions.onSubscribe(url).then(setTold)}>
            {t('library_allow_again')}
          </button>
        )}
        <Ask
          label={t('library_unsubscribe')}
          about={shown}
          question={t('library_unsubscribe_ask')}
          text={t('library_unsubscribe_text', [shown])}
          t={t}
          onYes={() => actions.onUnsubscribe(url).then(setTold)}
        />
      </p>
      <output class="done">{!(lastProblem && told === t('library_checked_same')) && told}</output>
    </li>
  );
}
