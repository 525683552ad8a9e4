import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { joinedTextOf } from '../../../core/span.ts';

/** „bestätigte A, nicht aber B“ bears on A. */
const EXCEPT = /,? (?:nicht aber|nicht jedoch|aber nicht|jedoch nicht) .*$/u;

/** The verb of an answer and the small words beside it tell nothing of what it bears on. */
const VERB =
  /\p{L}*(?:bestätig|einräum|eingeräum|gestand)\p{L}*|(?<!\p{L})(?:räumt\p{L}*|ein|am|dem|der)(?!\p{L})/gu;

/** What an answer says it bears on: its own words without those that name who answers. */
export function answeredBy({ text }: TextDocument, { form, spans, sources }: DraftClaim): string {
  const words = joinedTextOf(text, spans).replace(EXCEPT, '');
  if (form !== 'reported') return words;
  const names = sources.map((source) => joinedTextOf(text, source.spans));
  return names.reduce((rest, name) => rest.replace(name, ' '), words).replace(VERB, ' ');
}
