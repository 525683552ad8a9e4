import type { ReportArticle } from '../../core/report.ts';
import type { Translate } from '../translate.ts';

interface ArticleHeadProps {
  readonly article: ReportArticle;
  readonly t: Translate;
  /** Read the page again, where only the beginning was there. */
  readonly onReadOnce?: () => void;
}

/** Title, outlet, date and authors, as the page states them. */
export function ArticleHead({ article, t, onReadOnce }: ArticleHeadProps) {
  const facts = [
    article.publisher || hostOf(article.url),
    dateInWords(article.published, t('locale_tag')),
    article.authors.join(', '),
    article.agencies.join(', '),
  ];
  return (
    <header class="article">
      <h1 lang={article.language || undefined} title={article.title}>
        {article.title || hostOf(article.url)}
      </h1>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {article.excerpt && (
        <p class="excerpt">
          <strong>{t('popup_excerpt')}</strong> {t('popup_excerpt_text')}{' '}
          {onReadOnce && (
            <button type="button" class="link" onClick={onReadOnce}>
              {t('state_again')}
            </button>
          )}
        </p>
      )}
    </header>
  );
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** The day as the page gives it, in the reader's manner; empty for what is no ISO 8601 date. */
function dateInWords(published: string, locale: string): string {
  // The day as written, not the reader's time zone: an article of the 12th stays one of the 12th.
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  const date = day ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
