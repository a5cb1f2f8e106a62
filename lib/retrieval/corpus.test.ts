import { expect, test } from "vitest";
import { sampleEntry } from "../resume/sample-entry.ts";
import { corpusOf, readAhead } from "./corpus.ts";
import { retrieve } from "./retrieve.ts";
import { career, posting } from "./sample-career.ts";

test("reading ahead changes nothing about what is found", async () => {
  const other = { ...posting, id: 8 };
  const asked = { question: "What am I missing?", history: [], entries: career, year: 2025 };
  const before = retrieve({ ...asked, posting });
  await readAhead(career, other, 2025);
  const texts = (rows: typeof before) => rows.map(({ text }) => text);
  expect(texts(retrieve({ ...asked, posting: other }))).toEqual(texts(before));
});

test("the next question about the same resume and posting finds them read", () => {
  const entries = structuredClone(career);
  expect(corpusOf(entries, posting, 2025)).toBe(corpusOf(career, posting, 2025));
  expect(corpusOf([...career].reverse(), posting, 2025)).not.toBe(corpusOf(career, posting, 2025));
});

test("others have their turn while a long resume is read", async () => {
  const entries = Array.from({ length: 300 }, (_, at) =>
    sampleEntry(`W${at + 1}`, {
      lines: Array.from({ length: 5 }, (_, line) => `Ran service ${at} of ${line} with a team`),
    }),
  );
  let turns = 0;
  let isRead = false;
  const look = () => {
    turns += 1;
    if (!isRead) setImmediate(look);
  };
  setImmediate(look);
  await readAhead(entries, posting, 2025);
  isRead = true;
  expect(turns).toBeGreaterThan(0);
});
