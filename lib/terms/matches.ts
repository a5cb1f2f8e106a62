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
