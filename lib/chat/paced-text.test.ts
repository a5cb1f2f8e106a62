import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchClaims } from "../grounding/claim-watch.ts";
import { PacedText } from "./paced-text.ts";
import { LiveAnswer } from "./runs/live-answer.ts";
import { sampleOpening } from "./runs/sample-opening.ts";
import type { Unsupported } from "./schema.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Marks every digit, after so many ms. */
const checkAfter = (ms: number) => async (text: string) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return [...text.matchAll(/\d/g)].map(({ 0: digit, index }) => ({
    text: digit,
    start: index,
    end: index + 1,
    reason: "no row says so",
  }));
};

/** An answer with what its reader sees, in order: pieces, and how many marks. */
function answer(check: (text: string) => Promise<Unsupported[]>) {
  const live = new LiveAnswer(sampleOpening("session", "answer"));
  const seen: (string | number)[] = [];
  live.read({
    onText: (text) => void seen.push(text),
    onMarks: (marks) => void seen.push(marks.length),
    onEnd: () => {},
  });
  return { live, seen, paced: new PacedText(live, watchClaims(check)) };
}

async function ended(paced: PacedText): Promise<void> {
  const end = paced.end();
  await vi.runAllTimersAsync();
  await end;
}

describe("the text of an answer", () => {
  test("begins at once, and is joined where pieces come within 20 ms", async () => {
    const { paced, seen } = answer(checkAfter(0));
    for (const piece of ["One", " two", " three"]) paced.add(piece);
    expect(seen).toEqual(["One"]);
    await vi.advanceTimersByTimeAsync(20);
    expect(seen).toEqual(["One", " two three"]);
    paced.add(" four");
    await ended(paced);
    expect(seen).toEqual(["One", " two three", " four"]);
  });

  test("waits behind a sentence for its marks, even where all has come", async () => {
    const { paced, seen } = answer(checkAfter(30));
    paced.add("You led 6 of them. Then you left");
    paced.add(" again.");
    await ended(paced);
    expect(seen).toEqual(["You led 6 of them. ", 1, "Then you left again."]);
  });

  test("waits for marks no longer than half a second, and gets them later", async () => {
    const { paced, seen } = answer(checkAfter(1_000));
    paced.add("You led 6 of them. Then");
    await vi.advanceTimersByTimeAsync(520);
    paced.add(" 7 more. Then 8. And");
    await vi.advanceTimersByTimeAsync(60);
    expect(seen).toEqual(["You led 6 of them. ", "Then", " 7 more. Then 8. And"]);
    await vi.advanceTimersByTimeAsync(500);
    paced.add(" so on");
    await vi.advanceTimersByTimeAsync(2_000);
    // One check of both sentences that ended meanwhile.
    expect(seen.slice(3)).toEqual([1, " so on", 3]);
    await ended(paced);
  });

  test("waits for marks no longer than 60 ms while others are checked", async () => {
    const other = answer(checkAfter(1_000));
    other.paced.add("You led 6 of them. Then");
    const { paced, seen } = answer(checkAfter(1_000));
    paced.add("You led 6 of them. Then");
    await vi.advanceTimersByTimeAsync(60);
    expect(seen).toEqual(["You led 6 of them. ", "Then"]);
    await vi.runAllTimersAsync();
    await Promise.all([ended(paced), ended(other.paced)]);
  });

  test("goes on where the check fails", async () => {
    const { paced, seen } = answer(() => Promise.reject(new Error("the thread ended")));
    paced.add("One. Two. ");
    paced.add("Three. Four");
    await ended(paced);
    expect(seen.join("")).toBe("One. Two. Three. Four");
  });

  test("does not wait where many answers are being checked", async () => {
    const all = Array.from({ length: 6 }, () => answer(checkAfter(35)));
    for (const { paced } of all) paced.add("You led 6. Then");
    const isWhole = all.map(({ live }) => live.text.endsWith("Then"));
    expect(isWhole).toEqual([false, false, false, false, true, true]);
    for (const { paced } of all) await ended(paced);
  });

  test("is what came, with every mark at its words, however it came", async () => {
    const piece = fc.constantFrom("a", "7", ". ", "\n", "👩‍💻", "one two ");
    const pieces = fc.array(fc.tuple(piece, fc.nat(50)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat(100), async (all, ms) => {
        const { paced, live } = answer(checkAfter(ms));
        let marks: Unsupported[] = [];
        live.read({ onText: () => {}, onMarks: (now) => (marks = now), onEnd: () => {} });
        for (const [text, wait] of all) {
          paced.add(text);
          await vi.advanceTimersByTimeAsync(wait);
        }
        await ended(paced);
        expect(live.text).toBe(all.map(([text]) => text).join(""));
        for (const { start, end, text } of marks) expect(live.text.slice(start, end)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
