import { useId, useState } from 'preact/hooks';

import { Switch } from '../options/Setting.tsx';
import type { Translate } from '../translate.ts';
import type { LibraryActions, LibrarySubscription } from './library-data.ts';
import { Subscription } from './Subscription.tsx';

interface SubscriptionsProps {
  readonly subscriptions: readonly LibrarySubscription[];
  readonly isOn: boolean;
  readonly actions: LibraryActions;
  readonly t: Translate;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Addresses that dossiers come from; the one thing that uses the network, and only where it is switched on. */
export const Subscriptions = ({ subscriptions, isOn, actions, t, onSwitch }: SubscriptionsProps) => (
  <div class="setting">
    <h3>{t('library_subscriptions')}</h3>
    <Switch
      label={t('library_subscribe_on')}
      text={t('library_subscribe_on_text')}
      isOn={isOn}
      onSwitch={onSwitch}
    />
    {subscriptions.length > 0 ? (
      <ul class="entries">
        {subscriptions.map((each) => (
          <Subscription key={each.url} subscription={each} isAsked={isOn} actions={actions} t={t} />
        ))}
      </ul>
    ) : (
      isOn && <p class="empty">{t('library_subscribed_none')}</p>
    )}
    {isOn && <SubscribeForm actions={actions} t={t} />}
  </div>
);

function SubscribeForm({ actions, t }: { readonly actions: LibraryActions; readonly t: Translate }) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const id = useId();
  const host = actions.subscribableHost(typed);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (host === null) {
      setTold(t('library_subscribe_bad'));
      return;
    }
    // The browser's question must be asked within the click, before anything is awaited.
    void actions.onSubscribe(typed).then((failure) => {
      setTold(failure || t('library_subscribe_done'));
      if (!failure) setTyped('');
    });
  };
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label>
        <span>{t('library_subscribe_address')}</span>
        <input
          type="url"
          value={typed}
          placeholder="https://"
          autocomplete="off"
          aria-invalid={told === t('library_subscribe_bad')}
          aria-describedby={`${id}-host ${id}-told`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setTold('');
          }}
        />
      </label>
      <button type="submit" class="action action-second">
        {t('library_subscribe')}
      </button>
      <p id={`${id}-host`} class="soft">
        {host !== null && t('library_subscribe_host', [host])}
      </p>
      <output id={`${id}-told`} class="done">
        {told}
      </output>
    </form>
  );
}
