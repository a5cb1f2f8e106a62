/**
 * What is left of so many characters after those of a value; below 0 as soon as there are too many.
 * @param knownSize of a part whose size is known already.
 */
export function charsLeft(
  left: number,
  value: unknown,
  knownSize: (part: object) => number | undefined = () => undefined,
): number {
  if (typeof value === "string") return left - value.length;
  if (typeof value !== "object" || value === null) return left - 1;
  const known = knownSize(value);
  if (known !== undefined) return left - known;
  const parts = value instanceof Map ? value.keys() : Object.values(value);
  let rest = left;
  for (const part of parts) {
    if (rest < 0) return rest;
    rest = charsLeft(rest, part, knownSize);
  }
  return rest;
}

/** The characters of a value. */
export const charsOf = (value: unknown): number =>
  Number.MAX_SAFE_INTEGER - charsLeft(Number.MAX_SAFE_INTEGER, value);
