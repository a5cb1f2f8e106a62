import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { watchClaims } from "./claim-watch.ts";
import type { Unsupported } from "./unsupported.ts";

/** Marks every `40 %`, and remembers what it was asked to read. */
function checker() {
  const read: string[] = [];
  const check = async (text: string): Promise<Unsupported[]> => {
    read.push(text);
    return [...text.matchAll(/40 %/g)].map((found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
      reason: "no row mentions 40 %",
    }));
  };
  return { read, check };
}

/** What each piece brings, where every check is waited for. */
async function marksWhile(pieces: string[], { read, check } = checker()) {
  const watch = watchClaims(check);
  const seen: (Unsupported[] | null)[] = [];
  let text = "";
  for (const piece of pieces) {
    text += piece;
    const end = watch.endIn(text);
    seen.push(end === null ? null : await watch.checkTo(text, end));
  }
  return { read, seen };
}

describe("an answer being written", () => {
  test("is marked as soon as the sentence of the claim has ended", async () => {
    const { seen } = await marksWhile(["You cut costs ", "by 40 %", ". ", "Then you left."]);
    expect(seen.map((marks) => marks?.length ?? 0)).toEqual([0, 0, 1, 0]);
  });

  test("keeps earlier marks when a later line has one", async () => {
    const { seen } = await marksWhile(["- by 40 %\n", "- nothing\n", "- and 40 %\n"]);
    expect(seen.map((marks) => marks?.map((mark) => mark.start) ?? null)).toEqual([
      [5],
      null,
      [5, 26],
    ]);
  });

  test("reads no line again once it has ended", async () => {
    const { read } = await marksWhile(["One.\n", "Two.\n", "Three.\n"]);
    expect(read).toEqual(["One.\n", "Two.\n", "Three.\n"]);
  });

  test("is checked from where the last check ended, however many sentences ended meanwhile", async () => {
    const { read, check } = checker();
    const watch = watchClaims(check);
    const text = "You cut 40 %.\nThen you left.\nThen more 40 %.\nAnd";
    await watch.checkTo(text, watch.endIn(text.slice(0, 14)) ?? 0);
    const end = watch.endIn(text) ?? 0;
    expect(await watch.checkTo(text, end)).toHaveLength(2);
    expect(read).toEqual(["You cut 40 %.\n", "Then you left.\nThen more 40 %.\n"]);
    expect(watch.endIn(text)).toBeNull();
  });

  test("is read in small pieces as in large ones, and not for ever", async () => {
    const { read, seen } = await marksWhile([..."You cut 40 %. ".repeat(4_000)]);
    expect(seen.filter((marks) => marks).length).toBeGreaterThan(1_000);
    expect(read.length).toBeLessThan(2_000);
  });

  test("has every mark at its text, and at the end those of all lines, however it was cut into pieces", async () => {
    const parts = fc.array(fc.constantFrom("40 %", " ", ". ", "\n", "You led. ", "[W1]"));
    await fc.assert(
      fc.asyncProperty(parts, async (pieces) => {
        const { check } = checker();
        const text = `${pieces.join("")}\n`;
        const { seen } = await marksWhile([...pieces, "\n"], { read: [], check });
        const last = seen.findLast((marks) => marks !== null) ?? [];
        for (const mark of last) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
        expect(last).toEqual(await check(text));
      }),
    );
  });
});
