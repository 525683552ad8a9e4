import { quoted } from './quoted.ts';

/** The article's voice: its words in the serif and inside quotation marks, in the article's language. */
export function Quote({ words, language }: { readonly words: string; readonly language: string }) {
  return (
    <q class="quote" lang={language || undefined}>
      {quoted(words, language)}
    </q>
  );
}
