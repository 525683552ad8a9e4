/** An object out of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Names through which an object could be given another nature. */
export const FORBIDDEN_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** The fields of a value; none if it is no object. */
export const entriesOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** A field that should hold a list; an empty one if it does not. */
export function listIn(value: unknown, field: string): readonly unknown[] {
  const list = entriesOf(value)[field];
  return Array.isArray(list) ? list : [];
}

/**
 * New fields, and after them those of the old object that are not known.
 * @param known fields that are known, too, and gone if they are not among the new ones
 */
export function keptIn(old: unknown, fields: Fields, known: readonly string[] = []): Fields {
  const rest = Object.entries(entriesOf(old)).filter(
    ([name]) => !Object.hasOwn(fields, name) && !known.includes(name) && !FORBIDDEN_NAMES.includes(name),
  );
  return { ...fields, ...Object.fromEntries(rest) };
}
