import { stripVTControlCharacters } from "node:util";

/** How Vitest and Playwright begin the account of one failed test. */
const BEGINS = [/^ ?FAIL {2}(.+)$/, /^ {2}\d+\) (\[.+?)[ ─]*$/];
const SAYS_WHY = /^\s*((?:\w*Error|Test timeout)\b.*)$/;
const LONGEST = 240;

/**
 * The failed tests that a runner's output tells of, in its order, each once: its name and, where it says so, the first
 * line of what went wrong. Each of at most 240 characters, so that the end of a log holds them all.
 */
export function failuresIn(output: string): string[] {
  const reasons = new Map<string, string>();
  let current: string | undefined;
  for (const line of stripVTControlCharacters(output).split("\n")) {
    const name = BEGINS.map((begin) => begin.exec(line)?.[1]).find(Boolean);
    if (name) {
      current = name;
      if (!reasons.has(name)) reasons.set(name, "");
    } else if (current && !reasons.get(current)) {
      reasons.set(current, SAYS_WHY.exec(line)?.[1] ?? "");
    }
  }
  return [...reasons].map(([name, why]) =>
    [name, why].filter(Boolean).join(": ").slice(0, LONGEST),
  );
}
