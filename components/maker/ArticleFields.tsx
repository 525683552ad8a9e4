import type { DossierArticle } from '../../core/dossier/dossier.ts';
import type { Translate } from '../translate.ts';
import { Field, leaving, Lines, Problems } from './Field.tsx';
import type { Form } from './form.ts';

/** Which article the dossier is about, and how it is recognised. */
export function ArticleFields({ form, t }: { readonly form: Form; readonly t: Translate }) {
  const { article } = form.draft;
  const { title, publisher, published, language, urls, fingerprint } = article;
  const set = (change: Partial<DossierArticle>): void =>
    form.onChange({ article: { ...article, ...change } });
  const common = { form, t };
  return (
    <section aria-labelledby="article-title" {...leaving(form, 'article')}>
      <h2 id="article-title">{t('maker_article')}</h2>
      <Field
        {...common}
        field="article.title"
        label={t('maker_article_title')}
        value={title}
        lang={language}
        onInput={(value) => set({ title: value })}
      />
      <div class="pair">
        <Field
          {...common}
          field="article.publisher"
          label={t('maker_publisher')}
          value={publisher}
          onInput={(value) => set({ publisher: value })}
        />
        <Field
          {...common}
          field="article.published"
          label={t('maker_published')}
          value={published}
          onInput={(value) => set({ published: value })}
        />
      </div>
      <Lines
        {...common}
        field="article.urls"
        label="maker_urls"
        lines={urls}
        onInput={(lines) => set({ urls: lines })}
      />
      <div class="field">
        <h3>{t('maker_fingerprint')}</h3>
        <p class="soft">
          {fingerprint
            ? t('maker_fingerprint_text', [`${fingerprint.hashes.length}`])
            : t('maker_fingerprint_none')}
        </p>
        <Problems {...common} field="article" isGroup />
      </div>
    </section>
  );
}
