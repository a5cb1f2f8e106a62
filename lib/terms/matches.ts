/**
 * The matches of a global pattern in a text, in order: as `matchAll` gives them, which makes a new pattern for each call.
 * @param pattern with the flag `g`, no match of it empty.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push(match);
  return found;
}

/** A text up to the first match of a pattern, which has no flag `g`; the whole text where there is none. */
export function upTo(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

/** Which of some patterns with the same flags is the first that a text has, or -1: most texts have none, one look tells. */
export function whichOf(patterns: readonly RegExp[]): (text: string) => number {
  const any = new RegExp(patterns.map(({ source }) => source).join("|"), patterns[0]?.flags);
  return (text) => (any.test(text) ? patterns.findIndex((each) => each.test(text)) : -1);
}
