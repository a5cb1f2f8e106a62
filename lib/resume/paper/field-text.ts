import { isObject, type Json } from "./block.ts";
import { labelOf, oneLine, words } from "./field-names.ts";
import { joinItems } from "./lists.ts";

/** From the values of a resume's fields to text on one line. */

/** Fields that are lists: a reader takes their text apart. */
export const LIST_FIELDS = new Set(["keywords", "roles", "courses", "highlights"]);

/** A value of any shape on one line. */
export function flat(value: unknown): string {
  if (value === null || value === undefined || typeof value === "boolean")
    return value ? "yes" : "";
  if (Array.isArray(value)) {
    return value
      .map(flat)
      .filter(Boolean)
      .join(value.some(isObject) ? "; " : ", ");
  }
  if (!isObject(value)) return oneLine(String(value));
  return Object.entries(value)
    .map(([key, one]) => [words(key), flat(one)])
    .filter(([, text]) => text)
    .map(([key, text]) => `${key}: ${text}`)
    .join(", ");
}

/** A text's lines that are not blank. */
export const linesOf = (value: unknown): string[] =>
  (typeof value === "string"
    ? value.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine)
    : [flat(value)]
  ).filter(Boolean);

/** A list's items, each on one line. */
export const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(flat).filter(Boolean);

/** Fields by their names, `Keywords: SQL, Excel`, without those that have a place of their own. */
export const labelledLines = (
  entry: Json,
  placed: ReadonlySet<string>,
): { field: string; text: string }[] =>
  Object.entries(entry)
    .filter(([field]) => !placed.has(field))
    .map(([field, value]) => ({
      field,
      text: LIST_FIELDS.has(field) ? joinItems(listOf(value)) : flat(value),
    }))
    .filter(({ text }) => text)
    .map(({ field, text }) => ({ field, text: `${labelOf(field)}: ${text}` }));
