import { stripVTControlCharacters } from "node:util";

/** How Vitest and Playwright begin the account of a failed test, of what belongs to none, and of what passed later. */
const BEGINS = [
  /^ ?FAIL {2}(.+)$/,
  /^ {2}\d+\) (\[.+?)[ ─]*$/,
  /^ ?⎯+ (Unhandled Errors?) ⎯+$/,
  /^(?:\w*Error: )?(the server did not (?:start|stop).*?):?$/,
  /^ *✓ (.+?) (?:\d+ms )?\(retry x\d+\)/,
];
const SAYS_WHY = /^\s*((?:\w*Error|Test timeout)\b.*)$/;
const LONGEST = 240;

/**
 * The tests that failed, at least at first, by a runner's output, in its order, each once: its name and, where it says so, the first
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
