import type { ReportArticle } from '../../core/report.ts';
import { dayInWords } from '../day-in-words.ts';
import type { Translate } from '../translate.ts';

interface SheetHeadProps {
  readonly article: ReportArticle;
  readonly readAt: Date | undefined;
  readonly made: Date;
  readonly t: Translate;
  readonly onPrint: () => void;
}

/** Which article this is, when it was read and when the sheet was made. */
export function SheetHead({ article, readAt, made, t, onPrint }: SheetHeadProps) {
  const locale = t('locale_tag');
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const facts = [
    [t('sheet_outlet'), article.publisher],
    [t('sheet_authors'), [...article.authors, ...article.agencies].join(', ')],
    [t('sheet_published'), dayInWords(article.published, locale)],
    [t('sheet_address'), article.url],
    // The page may have changed since: the sheet says what stood there then.
    [t('sheet_read'), readAt && time.format(readAt)],
    [t('sheet_made'), time.format(made)],
  ] as const;
  return (
    <header>
      <p class="sheet-kind">
        Sayso · {t('sheet_title')}
        <button type="button" class="print" onClick={onPrint}>
          {t('sheet_print')}
        </button>
      </p>
      <h1 lang={article.language || undefined}>{article.title || article.url}</h1>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {article.excerpt && <p>{t('popup_excerpt')}</p>}
    </header>
  );
}
