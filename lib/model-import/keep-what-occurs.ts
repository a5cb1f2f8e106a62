import { warning } from "../resume/import/ledger.ts";
import type { ImportWarning } from "../resume/import/schema.ts";

/**
 * Leaves of a value only the texts that the file says; each of the others becomes a warning with its path. Lists and
 * objects in which nothing is left go as well.
 */
export function keepWhatOccurs(
  value: unknown,
  occurs: (text: string) => boolean,
  path: string,
): { kept: unknown; dropped: ImportWarning[] } {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value);
    if (occurs(text)) return { kept: text.trim() === "" ? undefined : text, dropped: [] };
    return { kept: undefined, dropped: [{ ...warning("not_in_file", text), path }] };
  }
  if (typeof value !== "object" || value === null) return { kept: undefined, dropped: [] };
  const parts = Object.entries(value).map(([key, one]) => {
    const within = path === "" ? key : `${path}.${key}`;
    return { key, ...keepWhatOccurs(one, occurs, within) };
  });
  const dropped = parts.flatMap((part) => part.dropped);
  const filled = parts.filter(({ kept }) => kept !== undefined);
  if (filled.length === 0) return { kept: undefined, dropped };
  const kept = Array.isArray(value)
    ? filled.map((part) => part.kept)
    : Object.fromEntries(filled.map((part) => [part.key, part.kept]));
  return { kept, dropped };
}
