import fc from "fast-check";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { importFile } from "./import-file.ts";
import { countedWords, missingWords, textsIn } from "./ledger.ts";
import { column, samplePdf } from "./sample-pdf.ts";
import type { ImportResult } from "./schema.ts";
import { UnreadableFileError } from "./unreadable.ts";

/** Lines as resumes have them, in any order: what the parser makes of them may be wrong, but these two rules hold. */
const word = fc.constantFrom(
  ..."Acme Engineer Berlin built led GmbH Python, team of the University Bachelor in Physics sales 20 % report (part-time) Senior C++ R&D de-".split(
    " ",
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
const title = fc.constantFrom(
  "# Experience",
  "# Education",
  "# Skills",
  "# Projects",
  "# Languages",
  "# Certificates",
  "# Interests",
  "# Contact",
  "# Unknown things",
);
const dates = fc.constantFrom(
  "2019 - 2021",
  "03/2019 - present",
  "May 2018",
  "since 2020",
  "2015/2016",
);
const line = fc.oneof(
  { weight: 2, arbitrary: title },
  { weight: 2, arbitrary: fc.tuple(sentence, dates).map((both) => both.join(" ")) },
  dates,
  { weight: 3, arbitrary: sentence.map((text) => `- ${text}`) },
  { weight: 2, arbitrary: sentence },
  sentence.map((text) => `Tools: ${text}`),
  fc.constantFrom(
    "robin@example.org",
    "+44 20 7946 0991",
    "linkedin.com/in/robin",
    "English (C1), German: native",
  ),
);
const lines = fc.array(line, { minLength: 2, maxLength: 30 });

/** Months have become numbers; everything else is as it stands. */
const isDate = (text: string) => /^\d{4}(?:-\d\d){0,2}$/u.test(text);

const valueAt = (resume: unknown, path = ""): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value ? Reflect.get(value, key) : undefined),
      resume,
    );

function expectRules({ resume, source, warnings }: ImportResult, file: string): void {
  const all = source.text.split("\n");
  const told = [...textsIn(resume), ...warnings.map(({ text }) => text)];
  expect(missingWords(all, told).flat(), "vanished").toEqual([]);
  const there = new Set([
    ...countedWords(file),
    ...countedWords(file.replace(/[-‐]\s*\n\s*(?:[-–•]\s)?/gu, "")),
  ]);
  const invented = textsIn(resume)
    .filter((text) => !isDate(text))
    .flatMap(countedWords)
    .filter((one) => !there.has(one));
  expect(invented, "invented").toEqual([]);
  for (const { path, text } of warnings.filter(({ kind }) => kind === "uncertain"))
    expect(valueAt(resume, path), `the guess at ${path}`).toBe(text);
}

/** A file with nothing of a resume in it may be refused, and nothing else may happen. */
async function read(bytes: Uint8Array, name: string): Promise<ImportResult | null> {
  try {
    return await importFile(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

test.each(["md", "txt"])(
  "nothing vanishes, nothing is invented, and guesses are named: %s",
  async (ending) => {
    await fc.assert(
      fc.asyncProperty(lines, async (some) => {
        const file = (
          ending === "md"
            ? some
            : some.map((text) => text.replace("# ", "").replace("Experience", "EXPERIENCE"))
        ).join("\n");
        const result = await read(strToU8(file), `a.${ending}`);
        if (result) expectRules(result, file);
      }),
      { numRuns: 150 },
    );
  },
);

test("nothing vanishes and nothing is invented: PDF of two columns", async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, async (left, right) => {
      // Text that runs over the page's edge is cut off by the PDF's own rules.
      const cut = (some: string[]) => some.map((text) => text.slice(0, 45).trim());
      const pdf = samplePdf([[...column(50, 60, cut(left)), ...column(330, 63, cut(right))]]);
      const result = await read(pdf, "a.pdf");
      if (result) expectRules(result, [...cut(left), ...cut(right)].join("\n"));
    }),
    { numRuns: 25 },
  );
});

test("any text is answered with a result or a reason", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), async (text) => {
      const result = await importFile(strToU8(text), "a.txt").catch((error: unknown) => error);
      if (result instanceof Error)
        expect(["UnreadableFileError", "UnsupportedFileError"]).toContain(result.name);
    }),
  );
});
