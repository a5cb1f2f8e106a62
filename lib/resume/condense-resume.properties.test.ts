import fc from "fast-check";
import { expect, test } from "vitest";
import { countTokens } from "../ai/tokens.ts";
import type { LineKind, PostingLine } from "../job/schema.ts";
import { buildOptimizedResume } from "./condense-resume.ts";
import { sampleEntry } from "./sample-entry.ts";
import { byRecency, ENTRY_LETTERS, type EntryKind, type ResumeEntry } from "./schema.ts";

const WORDS =
  "led Kubernetes the payroll of nurses 40 % SQL reports Kunden équipe two\nlines 漢字 👩‍💻 cut costs and".split(
    " ",
  );

const build = (entries: ResumeEntry[], posting: PostingLine[], budget: number) =>
  buildOptimizedResume({
    label: null,
    summary: null,
    entries,
    posting,
    budget,
    encoding: "o200k_base",
  });

const sentence = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string()), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.join(" "));
const date = fc.option(fc.integer({ min: 2000, max: 2024 }).map(String));

/** Resumes in section order; every line ends in its own number, so that none is another's part. */
const resume = fc
  .array(
    fc.record({
      kind: fc.constantFrom<EntryKind>("work", "work", "project", "education", "skill"),
      header: fc.constantFrom(...WORDS),
      lines: fc.array(sentence, { maxLength: 6 }),
      startDate: date,
      endDate: date,
    }),
    { maxLength: 12 },
  )
  .map((drafts) => {
    const order: EntryKind[] = ["work", "project", "education", "skill"];
    return drafts
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .map((draft, index) =>
        sampleEntry(`${ENTRY_LETTERS[draft.kind]}${index + 1}`, {
          ...draft,
          header: `${draft.header} no. ${index}`,
          lines: draft.lines.map((text, at) => `${text} no. ${index}.${at}`),
        }),
      );
  });
const posting = fc
  .array(fc.tuple(fc.constantFrom<LineKind>("must", "task", "nice", "legal"), sentence), {
    maxLength: 8,
  })
  .map((lines) => lines.map(([kind, text], index) => ({ ref: `J${index + 1}`, kind, text })));

const rowsOf = (entries: ResumeEntry[]) =>
  entries.flatMap((each) => [
    { text: `[${each.ref}] ${each.header}`, bare: each.header, entry: each },
    ...each.lines.map((bare) => ({ text: `- ${bare}`, bare, entry: each })),
  ]);
const has = (text: string, row: string) => `\n${text}\n`.includes(`\n${row}\n`);

/** 50 budgets from nothing to more than everything. */
const budgetsFor = (entries: ResumeEntry[], lines: PostingLine[]) => {
  const { tokens } = build(entries, lines, Number.POSITIVE_INFINITY);
  return Array.from({ length: 50 }, (_, step) => Math.ceil((step * tokens * 1.1) / 49));
};
const overBudgets = (
  check: (out: ReturnType<typeof build>, entries: ResumeEntry[], budget: number) => void,
) =>
  fc.assert(
    fc.property(resume, posting, (entries, lines) => {
      for (const budget of budgetsFor(entries, lines)) {
        check(build(entries, lines, budget), entries, budget);
      }
    }),
    { numRuns: 12 },
  );

test("the tokens are those of the text and never above the budget", () => {
  overBudgets(({ text, tokens }, _, budget) => {
    expect(tokens).toBe(countTokens(text, "o200k_base"));
    expect(tokens).toBeLessThanOrEqual(budget);
  });
});

test("what is kept and what is left out are together the whole resume, each line once and whole", () => {
  overBudgets(({ text, omitted }, entries) => {
    const kept = rowsOf(entries).filter((row) => has(text, row.text));
    expect(kept.length + omitted.length).toBe(rowsOf(entries).length);
    const left = new Set(omitted.map((item) => `${item.entity_id} ${item.text}`));
    for (const row of kept) expect(left).not.toContain(`${row.entry.entityId} ${row.bare}`);
    expect(omitted.every((item) => item.reason.endsWith("."))).toBe(true);
  });
});

test("what is kept stands in the resume's order, every bullet under its own header", () => {
  overBudgets(({ text }, entries) => {
    const kept = rowsOf(entries).filter((row) => has(text, row.text));
    const body = text
      .split("\n")
      .filter((each) => !/^(?:Work|Projects|Education|Skills):$/.test(each));
    expect(body.join("\n")).toBe(kept.map((row) => row.text).join("\n"));
    for (const row of kept) expect(text).toContain(`[${row.entry.ref}] ${row.entry.header}`);
  });
});

test("nothing stands without the most recent job", () => {
  overBudgets(({ text }, entries) => {
    const latest = entries.filter((each) => each.kind === "work").toSorted(byRecency)[0];
    if (text !== "" && latest) expect(text).toContain(`[${latest.ref}] ${latest.header}`);
  });
});

test("every job has its header and a bullet where the longest of each would fit", () => {
  overBudgets(({ text }, entries, budget) => {
    const jobs = entries.filter((each) => each.kind === "work" && each.lines.length > 0);
    const cost = (row: string) => countTokens(`${row}\n`, "o200k_base");
    const needed = entries
      .filter((each) => each.kind === "work")
      .map(
        (job) =>
          cost(`[${job.ref}] ${job.header}`) +
          Math.max(0, ...job.lines.map((bullet) => cost(`- ${bullet}`))),
      )
      .reduce((sum, each) => sum + each, cost("Work:"));
    if (needed > budget) return;
    for (const job of jobs) {
      expect(has(text, `[${job.ref}] ${job.header}`)).toBe(true);
      expect(job.lines.some((bullet) => has(text, `- ${bullet}`))).toBe(true);
    }
  });
});

test("with the tokens of everything, everything is there; with one less, it is not", () => {
  fc.assert(
    fc.property(resume, posting, (entries, lines) => {
      const all = build(entries, lines, Number.POSITIVE_INFINITY);
      expect(build(entries, lines, all.tokens)).toEqual({ ...all, omitted: [] });
      if (all.tokens > 0) expect(build(entries, lines, all.tokens - 1).omitted).not.toEqual([]);
    }),
  );
});

test("the same input gives the same output", () => {
  fc.assert(
    fc.property(resume, posting, fc.nat(400), (entries, lines, budget) => {
      const again = structuredClone({ entries, lines });
      expect(build(again.entries, again.lines, budget)).toEqual(build(entries, lines, budget));
    }),
  );
});

test("lines counted with their line breaks add up to the text", () => {
  for (const encoding of ["o200k_base", "cl100k_base"] as const) {
    fc.assert(
      fc.property(fc.array(sentence.map((text) => `- ${text}\n`)), (lines) => {
        const sum = lines.reduce((total, each) => total + countTokens(each, encoding), 0);
        expect(countTokens(lines.join(""), encoding)).toBe(sum);
      }),
    );
  }
});
