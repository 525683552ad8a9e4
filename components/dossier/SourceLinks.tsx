import type { DossierSource } from '../../core/dossier/dossier.ts';
import { hostOf } from '../../core/host-of.ts';
import type { ComponentChildren } from 'preact';
import { dayInWords } from '../day-in-words.ts';
import type { Translate } from '../translate.ts';

/** A way out to the web, in a tab that knows nothing of this one; what is no address of the web leads nowhere. */
export const WebLink = ({ url, children }: { readonly url: string; readonly children: ComponentChildren }) =>
  /^https?:\/\//i.test(url) ? (
    <a class="link" href={url} rel="noopener noreferrer" target="_blank">
      {children}
    </a>
  ) : (
    <>{children}</>
  );

/** Says whose address it is; empty for what is no address of the web. */
export type HostOf = (url: string) => string;

/** Letters of other scripts in ASCII (`xn--…`), so that none can pass for another. */
const asciiHost: HostOf = (url) => hostOf(url).replace(/^www\./, '');

interface SourceLinksProps {
  readonly sources: readonly DossierSource[];
  /** When it was said, since that is on show already. */
  readonly said: string;
  readonly t: Translate;
  /** The host of an address as it is to be shown; by default as it is looked up. */
  readonly hostOf?: HostOf | undefined;
}

/** Where a statement can be read: who publishes it, under which host, when. */
export const SourceLinks = ({ sources, said, t, hostOf: shownHost = asciiHost }: SourceLinksProps) => (
  <ul class="statement-sources">
    {sources.map(({ name, url, archived, date }) => (
      <li key={name + url}>
        <WebLink url={url}>{name}</WebLink>{' '}
        <small>
          {[shownHost(url), date !== said && dayInWords(date, t('locale_tag'))].filter(Boolean).join(' · ')}
        </small>{' '}
        {archived && (
          <small>
            <WebLink url={archived}>{t('dossier_archived')}</WebLink>
          </small>
        )}
      </li>
    ))}
  </ul>
);
