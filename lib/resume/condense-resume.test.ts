import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTokens } from "../ai/tokens.ts";
import type { LineKind, PostingLine } from "../job/schema.ts";
import { buildOptimizedResume } from "./condense-resume.ts";
import { byRecency, ENTRY_LETTERS, type EntryKind, type ResumeEntry } from "./schema.ts";

const WORDS =
  "led Kubernetes the payroll of nurses 40 % SQL reports Kunden équipe two\nlines 漢字 👩‍💻 cut costs and".split(
    " ",
  );

const line = (kind: LineKind, text: string, index = 0): PostingLine => ({
  ref: `J${index + 1}`,
  kind,
  text,
});
const entry = (ref: string, fields: Partial<ResumeEntry> = {}): ResumeEntry => ({
  ref,
  kind: "work",
  entityId: `id-${ref}`,
  header: `Header of ${ref}`,
  lines: [],
  title: "",
  organization: "",
  startDate: null,
  endDate: null,
  ...fields,
});
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
        entry(`${ENTRY_LETTERS[draft.kind]}${index + 1}`, {
          ...draft,
          header: `${draft.header} (${index})`,
          lines: draft.lines.map((text, at) => `${text} (${index}.${at})`),
        }),
      );
  });
const posting = fc
  .array(fc.tuple(fc.constantFrom<LineKind>("must", "task", "nice", "legal"), sentence), {
    maxLength: 8,
  })
  .map((lines) => lines.map(([kind, text], index) => line(kind, text, index)));

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

describe("with any resume, posting and budget", () => {
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
});

describe("what is kept first", () => {
  const job = entry("W1", {
    header: "Engineer, Acme (2020 – present)",
    startDate: "2020",
    lines: [
      "Organised the summer party and the winter party for the whole office",
      "Ran the Kubernetes clusters that all teams deploy to, day and night",
      "Wrote the monthly payroll reports for the accounting department",
    ],
  });
  const bulletFor = (requirement: string) =>
    build([job], [line("must", requirement)], 40)
      .text.split("\n")
      .filter((each) => each.startsWith("- "));

  test("a job's best bullet is the one that bears on the posting, under any name of the thing", () => {
    expect(bulletFor("Operation of k8s in production")).toEqual([`- ${job.lines[1]}`]);
    expect(bulletFor("Erfahrung in der Lohnabrechnung")).toEqual([`- ${job.lines[2]}`]);
  });

  test("a requirement counts more than what the company says of itself", () => {
    const lines = [line("about", "Our office parties"), line("must", "Payroll")];
    expect(build([job], lines, 40).text).toContain("payroll");
  });

  test("where the posting says nothing, a bullet with an outcome goes first", () => {
    const plain = entry("W1", { lines: ["Wrote many reports", "Cut report time by 40 %"] });
    expect(build([plain], [], 20).text).toContain("Cut report time");
  });

  test("what was said once is not said again while something else is asked for", () => {
    const lines = ["Python for reports", "Python for more reports", "Docker images for reports"];
    const { text } = build(
      [entry("W1", { lines })],
      [line("must", "Python"), line("nice", "Docker")],
      23,
    );
    expect(text).toContain("Docker");
    expect(text.match(/Python/g)).toHaveLength(1);
  });

  test("headers of older jobs go before a second bullet, so that no gap appears", () => {
    const bullets = ["Python services", "Python jobs", "Python tools"];
    const entries = [
      entry("W1", { startDate: "2022", lines: bullets }),
      entry("W2", { startDate: "2018", endDate: "2022" }),
      entry("W3", { startDate: "2015", endDate: "2018" }),
    ];
    const { text } = build(entries, [line("must", "Python")], 35);
    expect(text).toContain("[W3]");
    expect(text.match(/^- /gm)?.length).toBeLessThan(3);
  });
});

describe("the rest of the resume", () => {
  const mixed = [
    entry("W1"),
    entry("W2", { section: "volunteer" }),
    entry("S1", { kind: "skill" }),
    entry("S2", { kind: "skill", section: "language" }),
    entry("P1", { kind: "project" }),
  ];

  test("profile, jobs, volunteering, projects, skills and languages stand under their headings", () => {
    const { text } = buildOptimizedResume({
      label: "Platform engineer",
      summary: "I build services.",
      entries: mixed,
      posting: [],
      budget: 1000,
      encoding: "o200k_base",
    });
    expect(text.split("\n")).toEqual([
      "Platform engineer",
      "I build services.",
      "Work:",
      "[W1] Header of W1",
      "Volunteering:",
      "[W2] Header of W2",
      "Projects:",
      "[P1] Header of P1",
      "Skills:",
      "[S1] Header of S1",
      "Languages:",
      "[S2] Header of S2",
    ]);
  });

  test("each thing left out says why", () => {
    const long = "word ".repeat(200);
    const entries = [
      entry("W1", { startDate: "2022", lines: [long] }),
      entry("P1", {
        kind: "project",
        header: "A project with a rather long name",
        lines: ["A rather short bullet"],
      }),
    ];
    const { omitted } = build(entries, [], 12);
    expect(omitted.map(({ kind, entity_id, text }) => [kind, entity_id, text])).toEqual([
      ["work", "id-W1", long],
      ["project", "id-P1", "A project with a rather long name"],
      ["project", "id-P1", "A rather short bullet"],
    ]);
    expect(omitted[0]?.reason).toContain("longer on its own");
    expect(omitted[1]?.reason).toContain("Nothing in it bears on this posting");
    expect(omitted[2]?.reason).toContain("entry it belongs to was left out");
  });

  test("an empty resume, a budget of nothing and a bullet of 30,000 characters are no trouble", () => {
    expect(build([], [], 100)).toEqual({ text: "", tokens: 0, omitted: [] });
    expect(build([entry("W1")], [], 0)).toMatchObject({ text: "", tokens: 0 });
    const endless = entry("W1", { lines: ["a".repeat(30_000), "Short"] });
    expect(build([endless], [], 30).text).toBe("Work:\n[W1] Header of W1\n- Short");
  });
});
