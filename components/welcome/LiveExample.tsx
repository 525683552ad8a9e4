import { useMemo, useRef, useState } from 'preact/hooks';

import { ClaimCard } from '../ClaimCard.tsx';
import { sampleReport } from '../sample/sample-article.ts';
import { SampleText } from '../sample/SampleText.tsx';
import type { Translate } from '../translate.ts';

/** The invented article with its marks, and the card beside it that a passage opens. */
export function LiveExample({ t }: { readonly t: Translate }) {
  const report = useMemo(() => sampleReport(t), [t]);
  const [chosen, setChosen] = useState<string>();
  const article = useRef<HTMLElement>(null);
  const close = (): void => {
    setChosen(undefined);
    article.current?.querySelector<HTMLElement>(`[data-claim="${chosen ?? ''}"]`)?.focus();
  };
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{t('start_try')}</h2>
      <article ref={article} lang={report.article.language}>
        <h3>{report.article.title}</h3>
        <SampleText report={report} t={t} active={chosen} onChoose={setChosen} />
        <small>{t('start_try_invented')}</small>
      </article>
      <div class="place" id="card">
        {chosen ? (
          <ClaimCard
            report={report}
            claimId={chosen}
            t={t}
            onClose={close}
            onGo={setChosen}
            onShowSpan={() => article.current?.scrollIntoView({ block: 'nearest' })}
          />
        ) : (
          <p class="hint">{t('start_try_hint')}</p>
        )}
      </div>
    </section>
  );
}
