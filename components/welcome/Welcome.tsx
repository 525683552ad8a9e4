import { READ_WHEN, type ReadWhen } from '../../core/settings.ts';
import type { Translate } from '../translate.ts';
import { LiveExample } from './LiveExample.tsx';
import { ButtonPicture, CardPicture, LinePicture } from './pictures.tsx';

/** Props of the introduction: data in, choices out. */
export interface WelcomeProps {
  readonly readWhen: ReadWhen;
  /** How many news sites are in the list. */
  readonly newsSites: number;
  readonly t: Translate;
  readonly onReadWhen: (readWhen: ReadWhen) => void;
}

const PICTURES = [
  ['line', LinePicture],
  ['card', CardPicture],
  ['button', ButtonPicture],
] as const;

/** What a reader sees once after installing: what the signs say, one example to try, the promise, one choice. */
export function Welcome({ readWhen, newsSites, t, onReadWhen }: WelcomeProps) {
  const count = new Intl.NumberFormat(t('locale_tag')).format(newsSites);
  const words: Readonly<Record<ReadWhen, string>> = {
    listed: t('start_listed', [count]),
    click: t('start_click'),
  };
  return (
    <main class="welcome">
      <header>
        <h1>{t('start_title')}</h1>
        <p>{t('start_text')}</p>
      </header>
      <ul class="pictures">
        {PICTURES.map(([id, Picture]) => (
          <li key={id}>
            <Picture />
            <h2>{t(`start_picture_${id}`)}</h2>
            <p>{t(`start_picture_${id}_text`)}</p>
          </li>
        ))}
      </ul>
      <LiveExample t={t} />
      <div class="last">
        <section aria-labelledby="promise">
          <h2 id="promise">{t('start_promise')}</h2>
          <ul>
            <li>{t('start_promise_device')}</li>
            <li>{t('start_promise_account')}</li>
            <li>{t('start_promise_verdict')}</li>
          </ul>
        </section>
        <section>
          <fieldset>
            <legend>
              <h2>{t('start_sites')}</h2>
            </legend>
            {READ_WHEN.map((value) => (
              <label class="choice" key={value}>
                <input
                  type="radio"
                  name="read-when"
                  value={value}
                  checked={value === readWhen}
                  onChange={() => onReadWhen(value)}
                />
                <span>{words[value]}</span>
              </label>
            ))}
          </fieldset>
          <p>
            <a href="options.html">{t('start_options')}</a>
          </p>
        </section>
      </div>
    </main>
  );
}
