import { Dossiers } from '../library/Dossiers.tsx';
import { OwnNotes } from '../library/OwnNotes.tsx';
import { About, Network, Shortcuts } from './About.tsx';
import { Keeping } from './Keeping.tsx';
import { Languages } from './Languages.tsx';
import { Marks } from './Marks.tsx';
import type { SectionProps } from './options-data.ts';
import { Sites } from './Sites.tsx';
import { Transfer } from './Transfer.tsx';

const SECTIONS = [
  'sites',
  'languages',
  'marks',
  'dossiers',
  'notes',
  'kept',
  'transfer',
  'shortcuts',
  'network',
  'about',
] as const;

/** The options page: all the reader can choose, what is kept, and how to be rid of it. */
export function Options(props: SectionProps) {
  const { t, data, actions } = props;
  const { library } = data;
  return (
    <div class="options">
      <nav aria-label={t('options_contents')}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`options_${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{t('options_title')}</h1>
        <Sites {...props} />
        <Languages {...props} />
        <Marks {...props} />
        <Dossiers
          library={library}
          settings={data.settings}
          actions={actions.library}
          t={t}
          onChange={actions.onChange}
        />
        <OwnNotes library={library} actions={actions.library} t={t} />
        <Keeping {...props} />
        <Transfer {...props} />
        <Shortcuts {...props} />
        <Network t={t} />
        <About {...props} />
      </main>
    </div>
  );
}
