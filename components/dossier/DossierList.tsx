import { shownHost } from '../../core/dossier/host-label.ts';
import type { PlacedDossier, PlacedStatement } from '../../core/dossier/placed.ts';
import type { Report } from '../../core/report.ts';
import { hull, type Span } from '../../core/span.ts';
import { localWords } from './dossier-words.ts';
import { DossierFacts } from './DossierFacts.tsx';
import { Statement } from './Statement.tsx';
import { passagesOf } from './statement-groups.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { originInWords } from '../panel/panel-words.ts';

interface DossierListProps {
  readonly dossiers: readonly PlacedDossier[];
  readonly report: Report;
  readonly t: Translate;
  /** Show some words of the article where they stand; without it none lead there. */
  readonly onShowPassage?: (span: Span) => void;
}

/** The words some statements are about, with who says them; they lead to their place, if they have one. */
function Passage(props: DossierListProps & { readonly statement: PlacedStatement }) {
  const { statement, report, t, onShowPassage } = props;
  const { quote, spans, claims } = statement;
  // Words of several claims are several sources' words.
  const said = report.claims
    .filter(({ id }) => claims.includes(id))
    .map((claim) => originInWords(claim, report, t));
  const place = hull(spans);
  const words = <Quote words={quote} language={report.article.language} />;
  return (
    <p class="passage">
      {place && onShowPassage ? (
        <button type="button" title={t('popup_show')} onClick={() => onShowPassage(place)}>
          {words}
        </button>
      ) : (
        words
      )}{' '}
      {said.length > 0 && <small>{[...new Set(said)].join(' · ')}</small>}
    </p>
  );
}

/** All that dossiers say about an article: about the whole, its passages in their order, and what was not found in it. */
export const DossierList = (props: DossierListProps) => (
  <>
    <p class="quiet">{props.t('dossier_apart')}</p>
    {props.dossiers.map((dossier) => {
      const title = localWords(dossier.title, props.t);
      const summary = localWords(dossier.summary, props.t);
      return (
        <article key={dossier.id} class="dossier">
          <h3 lang={title.lang}>{title.text}</h3>
          {summary.text && <p lang={summary.lang}>{summary.text}</p>}
          <DossierFacts dossier={dossier} t={props.t} />
          {passagesOf(dossier.statements).map(
            ({ group, passages }) =>
              passages.length > 0 && (
                <section key={group}>
                  <h4>{props.t(group)}</h4>
                  {passages.map((statements, at) => (
                    <div key={`${at}`}>
                      {statements[0]?.quote && <Passage {...props} statement={statements[0]} />}
                      <ul>
                        {statements.map((statement) => (
                          <Statement
                            key={statement.id}
                            statement={statement}
                            t={props.t}
                            hostOf={shownHost}
                          />
                        ))}
                      </ul>
                    </div>
                  ))}
                </section>
              ),
          )}
        </article>
      );
    })}
  </>
);
