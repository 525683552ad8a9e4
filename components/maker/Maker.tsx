import { useState } from 'preact/hooks';

import { Ask } from '../library/Ask.tsx';
import { messageInWords, placeInWords } from '../library/problem-words.ts';
import { timeInWords } from '../library/time-in-words.ts';
import type { Translate } from '../translate.ts';
import { AboutFields } from './AboutFields.tsx';
import { ArticleFields } from './ArticleFields.tsx';
import { elementId } from './Field.tsx';
import { useForm } from './form.ts';
import type { MakerActions, MakerData } from './maker-data.ts';
import { Statements } from './Statements.tsx';

interface MakerProps {
  readonly data: MakerData;
  readonly actions: MakerActions;
  readonly t: Translate;
}

/** The element of a field, or of the nearest thing around it that has one. */
function elementOf(field: string): HTMLElement | null {
  for (let name = field; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const element =
      document.getElementById(elementId(name)) ??
      document.querySelector<HTMLElement>(`[id^="${elementId(name)}-"]:is(input, textarea, select)`);
    if (element) return element;
  }
  return null;
}

function goTo(field: string): void {
  const element = elementOf(field);
  element?.scrollIntoView({ block: 'center' });
  element?.focus();
}

/** The form in which a dossier is made: about it, its article, its statements; to a file, or installed. */
export function Maker({ data, actions, t }: MakerProps) {
  const { isEdited, continued } = data;
  const [isKept, setKept] = useState(true);
  const [told, setTold] = useState('');
  const { form, said, ask, giveOut } = useForm(data, (draft) => {
    setTold('');
    void actions.onKeep(draft).then(setKept);
  });
  /** The finished file; undefined where something is missing, which is then said. */
  const finished = (): string | undefined => {
    const checked = ask();
    setTold('');
    return checked.ok ? checked.text : undefined;
  };
  const save = (): void => {
    const text = finished();
    if (text === undefined) return;
    setTold(t('maker_saved', [actions.onSave(form.draft.id, text)]));
    giveOut();
  };
  const install = async (): Promise<void> => {
    const text = finished();
    if (text === undefined) return;
    const failure = await actions.onInstall(text);
    setTold(failure || t('maker_installed'));
    if (!failure) giveOut();
  };
  return (
    <main class="maker column">
      <h1>{t(isEdited ? 'maker_title_edit' : 'maker_title')}</h1>
      <p>{t('maker_intro')}</p>
      <p class="soft">
        {t('maker_draft_kept')}{' '}
        {continued && t('maker_draft_continued', [timeInWords(continued, t('locale_tag'))])}
      </p>
      <AboutFields form={form} t={t} />
      <ArticleFields form={form} t={t} />
      <Statements form={form} t={t} newId={actions.newId} />
      <section class="finish">
        {said.length > 0 && (
          <>
            <h2>{t('maker_to_change')}</h2>
            <ul class="problems">
              {said.map(({ problem, field }) => (
                <li key={JSON.stringify([problem.at, problem.code])}>
                  <button type="button" class="link" onClick={() => goTo(field)}>
                    {placeInWords(problem, t)}
                  </button>{' '}
                  {messageInWords(problem, t)}
                </li>
              ))}
            </ul>
          </>
        )}
        <div class="buttons-here">
          <button type="button" class="action" onClick={save}>
            {t('maker_save')}
          </button>
          <button type="button" class="action action-second" onClick={() => void install()}>
            {t('maker_install')}
          </button>
          <Ask
            label={t('maker_discard')}
            about={t('maker_title')}
            question={t('maker_discard_ask')}
            text={t('maker_discard_text')}
            t={t}
            onYes={() => actions.onDiscard()}
          />
        </div>
        <output class="done">{isKept ? told : t('maker_draft_failed')}</output>
      </section>
    </main>
  );
}

/** Why there is nothing to make a dossier of. */
export function NoMaker({ why, t }: { readonly why: 'no_article' | 'no_dossier'; readonly t: Translate }) {
  return (
    <main class="maker column">
      <h1>{t(`maker_${why}`)}</h1>
      <p>{t(`maker_${why}_text`)}</p>
      <p>
        <a href="options.html#dossiers">{t('maker_to_options')}</a>
      </p>
    </main>
  );
}
