/** From the values of a resume's fields to text on one line. */

export type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What has no look and that XML or a PDF cannot hold: control characters, and code points that are no characters. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u{FFFE}\u{FFFF}]/gu;
/** They turn the reading order of what comes after them, which a name must not do to the page. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line: blanks made one, nothing unseen. */
export const oneLine = (text: string): string =>
  text.replace(TURNING, "").replace(UNSEEN, " ").replace(/\s+/g, " ").trim();

/** `mustHave` → `Must have`. */
export function words(name: string): string {
  const spaced = oneLine(
    name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " "),
  ).toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A value of any shape on one line. */
function flat(value: unknown): string {
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

/** The fields' values, joined by commas. */
export const inlineOf = (entry: Json, fields: readonly string[]): string =>
  fields
    .map((field) => flat(entry[field]))
    .filter(Boolean)
    .join(", ");

/** A text's lines that are not blank. */
export const linesOf = (value: unknown): string[] =>
  (typeof value === "string"
    ? value.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine)
    : [flat(value)]
  ).filter(Boolean);

/** A list's items, each on one line. */
export const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(flat).filter(Boolean);

/** The fields that have no place of their own, `Keywords: SQL, Excel`. */
export const labelledLines = (
  entry: Json,
  placed: ReadonlySet<string | undefined>,
): { field: string; text: string }[] =>
  Object.entries(entry)
    .filter(([field]) => !placed.has(field))
    .map(([field, value]) => ({ field, label: words(field), text: flat(value) }))
    .filter(({ text }) => text)
    .map(({ field, label, text }) => ({
      field,
      text: label === "Url" ? text : `${label}: ${text}`,
    }));

/** `2021-03` → `03/2021`, which reads alike in most languages; a day stays as it is, since 3/4 does not. */
const shortDate = (value: unknown): string => flat(value).replace(/^(\d{4})-(\d\d)$/, "$2/$1");

/** `03/2021 – present`; of one day, or of a start alone in a pair, what is there. */
export function dateOf(values: unknown[]): string {
  const [start = "", end = ""] = values.map(shortDate);
  if (values.length === 1) return start;
  if (start) return `${start} – ${end || "present"}`;
  return end;
}
