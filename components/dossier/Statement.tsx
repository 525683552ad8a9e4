import type { ComponentChildren } from 'preact';
import type { PlacedStatement } from '../../core/dossier/placed.ts';
import { dayInWords } from '../day-in-words.ts';
import type { Translate } from '../translate.ts';
import { localWords, roleInWords } from './dossier-words.ts';
import { type HostOf, SourceLinks } from './SourceLinks.tsx';

interface StatementProps {
  readonly statement: PlacedStatement;
  readonly t: Translate;
  readonly hostOf?: HostOf | undefined;
  /** The words of the article it is about, where they are not on show anyway. */
  readonly children?: ComponentChildren;
}

/** One thing that is known outside of the article: what it is, what about, when, in words, and by whom. */
export function Statement({ statement, t, hostOf, children }: StatementProps) {
  const about = localWords(statement.about, t);
  const words = localWords(statement.text, t);
  const day = dayInWords(statement.date, t('locale_tag'));
  return (
    <li class="statement">
      <p class="statement-head">
        <strong>{roleInWords(statement.role, t)}</strong> · <span lang={about.lang}>{about.text}</span>
        {day && ` · ${day}`}
      </p>
      {children}
      <p lang={words.lang}>{words.text}</p>
      <SourceLinks sources={statement.sources} said={statement.date} t={t} hostOf={hostOf} />
    </li>
  );
}
