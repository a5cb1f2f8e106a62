/** How a JSON Resume object becomes a row and comes back the same. */

type Json = Record<string, unknown>;

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * Parts an entry into the columns of its table and the rest. An empty value (`null`, `[]`) goes to the rest, since a
 * column cannot tell it from one that was not given.
 * @param names JSON Resume's names of what has a column.
 */
export function splitEntry(entry: Json, names: readonly string[]): { columns: Json; extra: Json } {
  const columns: Json = {};
  const extra: Json = {};
  for (const [name, value] of Object.entries(entry)) {
    const target = names.includes(name) && !isEmpty(value) ? columns : extra;
    if (value !== undefined) target[name] = value;
  }
  return { columns, extra };
}

/** The inverse: the object as it was given, from a row. */
export function joinEntry(row: Json, names: readonly string[], extra: unknown): Json {
  const rest = typeof extra === "object" && extra !== null ? (extra as Json) : {};
  const columns = names
    .filter((name) => !isEmpty(row[name]))
    .map((name) => [name, row[name]] as const);
  return { ...rest, ...Object.fromEntries(columns) };
}
