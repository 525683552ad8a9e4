import { kindShares, ledgerEntries, ownClaims, type LedgerEntry } from '../../core/ledger-view.ts';
import type { SourceKind } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';
import { SourceIcon } from '../icons.tsx';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { sourceName } from '../words.ts';
import { Facts } from './Facts.tsx';
import { PanelClaims, type PanelPart } from './PanelClaim.tsx';
import { claimsInWords } from './panel-words.ts';

/** How the claims spread over the kinds of sources: a number, a bar and a word each. */
const Kinds = ({ report, t }: { readonly report: Report; readonly t: Translate }) => (
  <table class="kinds">
    <caption class="unseen">{t('panel_kinds')}</caption>
    <thead class="unseen">
      <tr>
        <th scope="col">{t('panel_kind')}</th>
        <th scope="col" colSpan={2}>
          {t('panel_claims')}
        </th>
      </tr>
    </thead>
    <tbody>
      {kindShares(report).map(({ kind, claims, share }) => (
        <tr key={kind}>
          <th scope="row">
            <SourceIcon kind={kind} />
            {t(`source_${kind}`)}
          </th>
          <td aria-hidden="true">
            <span class="share">
              <span class={kind === 'none' ? 'share-none' : ''} style={{ width: `${share * 100}%` }} />
            </span>
          </td>
          <td>{claims}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface FoldProps extends PanelPart {
  readonly kind: SourceKind;
  readonly name: string;
  readonly facts: readonly (string | false)[];
  readonly aliases?: readonly string[];
  readonly claims: readonly Claim[];
}

/** A source that unfolds to its claims. */
const SourceFold = ({ kind, name, facts, aliases = [], claims, ...part }: FoldProps) => (
  <details>
    <summary>
      <SourceIcon kind={kind} />
      <span>
        <strong>{name}</strong>{' '}
        <small>
          <Facts facts={facts} />
        </small>
      </span>
    </summary>
    {aliases.length > 0 && (
      <p class="aliases">
        {part.t('panel_aliases')}{' '}
        {aliases.map((alias, at) => (
          <span key={alias}>
            {at > 0 && ', '}
            <Quote words={alias} language={part.report.article.language} />
          </span>
        ))}
      </p>
    )}
    <PanelClaims {...part} claims={claims} />
  </details>
);

/** What is said of a source in one line: kind, claims, how many word for word, how many it alone answers for. */
function factsOf({ source, claims, quoted, alone, passedOn }: LedgerEntry, t: Translate) {
  return [
    source.name !== '' && t(`source_${source.kind}`),
    claims.length > 0 && claimsInWords(claims.length, t),
    alone.length > 0 &&
      (alone.length === claims.length ? t('panel_alone_all') : t('panel_alone_some', [String(alone.length)])),
    quoted > 0 &&
      (quoted === claims.length ? t('panel_quoted_all') : t('panel_quoted_some', [String(quoted)])),
    passedOn.length > 0 && t('panel_passes_on', [String(passedOn.length)]),
  ];
}

/** Every source of the article with what hangs on it; last what the outlet says itself. */
export function Ledger(part: PanelPart) {
  const { report, t } = part;
  const own = ownClaims(report);
  return (
    <>
      <Kinds report={report} t={t} />
      <ul class="ledger">
        {ledgerEntries(report).map((entry) => (
          <li key={entry.source.id}>
            <SourceFold
              {...part}
              kind={entry.source.kind}
              name={sourceName(entry.source, t)}
              facts={factsOf(entry, t)}
              aliases={entry.source.aliases}
              claims={[...new Set([...entry.claims, ...entry.passedOn])]}
            />
          </li>
        ))}
        {own.length > 0 && (
          <li>
            <SourceFold
              {...part}
              kind="none"
              name={t('source_none')}
              facts={[claimsInWords(own.length, t)]}
              claims={own}
            />
          </li>
        )}
      </ul>
    </>
  );
}
