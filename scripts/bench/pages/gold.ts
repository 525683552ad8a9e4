import * as v from 'valibot';

/** What a part of a gold text is; gold that does not tell calls everything a paragraph. */
export type GoldRole = 'lead' | 'crosshead' | 'paragraph';

/** One part of a gold text, as its annotators wrote it down. */
export interface GoldPart {
  readonly role: GoldRole;
  readonly text: string;
}

/** What the article of a page is: its text in parts, or passages that must and must not be in it. */
export type GoldBody =
  | { readonly kind: 'text'; readonly parts: readonly GoldPart[] }
  | { readonly kind: 'segments'; readonly with: readonly string[]; readonly without: readonly string[] };

/** What annotators say a page says of itself; undefined or empty where they say nothing. */
export interface GoldMeta {
  readonly title: string | undefined;
  /** ISO 8601, at times with a space for the T. */
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
}

/** One line of the corpus: a page and its gold. */
export interface GoldLine {
  readonly file: string;
  /** Undefined where the corpus does not keep it. */
  readonly url: string | undefined;
  readonly language: string;
  readonly body: GoldBody;
  readonly meta: GoldMeta;
}

const strings = v.array(v.string());
const said = v.nullish(v.string());
const lineSchema = v.object({
  file: v.string(),
  url: v.optional(v.string()),
  lang: v.string(),
  publisher: said,
  title: said,
  date: said,
  authors: v.nullish(strings),
  author: said,
  summary: v.optional(strings),
  sections: v.optional(v.array(v.object({ headline: strings, paragraphs: strings }))),
  paragraphs: v.optional(strings),
  articleBody: v.optional(v.string()),
  with: v.optional(strings),
  without: v.optional(strings),
});
type Line = v.InferOutput<typeof lineSchema>;

const parts = (role: GoldRole, texts: readonly string[] = []): readonly GoldPart[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ role, text }));

function bodyOf(line: Line): GoldBody {
  if (line.with && line.without) return { kind: 'segments', with: line.with, without: line.without };
  const whole = line.articleBody?.split(/\n{2,}/);
  const sections = (line.sections ?? []).flatMap(({ headline, paragraphs }) => [
    ...parts('crosshead', headline),
    ...parts('paragraph', paragraphs),
  ]);
  return {
    kind: 'text',
    parts: [...parts('lead', line.summary), ...sections, ...parts('paragraph', line.paragraphs ?? whole)],
  };
}

/** Reads one line of a gold file. Throws where it has another form. */
export function readGold(json: string): GoldLine {
  const line = v.parse(lineSchema, JSON.parse(json));
  return {
    file: line.file,
    url: line.url,
    language: line.lang,
    body: bodyOf(line),
    meta: {
      title: line.title || undefined,
      date: line.date || undefined,
      publisher: line.publisher || undefined,
      authors: line.authors ?? (line.author ? line.author.split(/\s*;\s*/) : []),
    },
  };
}
