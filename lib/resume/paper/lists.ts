/** Dots that stand alone, as they part the items of a list. */
const DOTS = /(?<=^|\s)·+(?=\s|$)/gu;

/** How many dots the longest row of them in a text has. */
const longest = (text: string): number =>
  Math.max(0, ...(text.match(DOTS) ?? []).map((dots) => dots.length));

/**
 * Items as one text that `splitItems` takes apart again: by commas, or, where an item has one, by more dots than stand
 * together in any of them. Items are of one line and not blank.
 */
export function joinItems(items: readonly string[]): string {
  const isPlain = items.every((item) => !/,(?:\s|$)/u.test(item) && longest(item) === 0);
  return isPlain ? items.join(", ") : joinByDots(items, items.length === 1);
}

/** The same by dots alone. `alone`: the dots stand behind a single item too, to say that it is one. */
export function joinByDots(
  items: readonly string[],
  alone = items.some((one) => longest(one) > 0),
) {
  const dots = "·".repeat(Math.max(0, ...items.map(longest)) + 1);
  return items.join(` ${dots} `) + (alone && items.length === 1 ? ` ${dots}` : "");
}

/** The items of a text that `joinItems` or `joinByDots` wrote. */
export function splitItems(text: string): string[] {
  const most = longest(text);
  if (most === 0) return text.split(", ");
  return splitByDots(text);
}

export function splitByDots(text: string): string[] {
  const most = longest(text);
  if (most === 0) return [text];
  return text
    .split(new RegExp(`(?:^|\\s+)·{${most}}(?:\\s+|$)`, "u"))
    .filter((item, at, all) => item !== "" || at < all.length - 1);
}
