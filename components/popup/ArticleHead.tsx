import { hostOf } from '../../core/host-of.ts';
import type { ReportArticle } from '../../core/report.ts';
import { dayInWords } from '../day-in-words.ts';
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
    article.publisher || siteOf(article.url),
    dayInWords(article.published, t('locale_tag')),
    article.authors.join(', '),
    article.agencies.join(', '),
  ];
  return (
    <header class="article">
      <h1 lang={article.language || undefined} title={article.title}>
        {article.title || siteOf(article.url)}
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

/** The site as readers call it. */
const siteOf = (url: string): string => hostOf(url).replace(/^www\./, '');
