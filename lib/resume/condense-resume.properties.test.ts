import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesIn } from "../../bench/resumes/corpus.ts";
import { rowsOf } from "../../bench/resumes/rows.ts";
import { countTokens } from "../ai/tokens.ts";
import { postingLines as readPosting } from "../job/read-parts.ts";
import type { PostingLine } from "../job/schema.ts";
import { buildOptimizedResume, type OptimizedResume } from "./condense-resume.ts";
import { resumeEntries } from "./entries.ts";
import { postingLines, resumeRows, sentence } from "./sample-rows.ts";
import { byRecency, type ResumeEntry } from "./schema.ts";
import { sentencesOf } from "./sentences.ts";

interface Given {
  label: string | null;
  summary: string | null;
  entries: ResumeEntry[];
  posting: PostingLine[];
}

const BUDGETS = 50;
/** On a busy machine. */
const TIMEOUT_MS = 60_000;
const build = (given: Given, budget: number) =>
  buildOptimizedResume({ ...given, budget, encoding: "o200k_base" });
const whole = (given: Given) => build(given, Number.POSITIVE_INFINITY);

/** Any resume, its marker numbers and rows as `resumeEntries` makes them, with any posting. */
const generated: fc.Arbitrary<Given> = fc
  .record({
    label: fc.option(sentence),
    summary: fc.option(sentence),
    rows: resumeRows,
    posting: postingLines,
  })
  .map(({ rows, ...given }) => ({ ...given, entries: resumeEntries(rows) }));

/** The long resumes of the bench, each with a posting of its occupation. */
const cases = await casesIn(".");
const invented: Given[] = cases.map(({ resume, same }) => ({
  label: resume.basics?.label ?? null,
  summary: resume.basics?.summary ?? null,
  entries: resumeEntries(rowsOf(resume)),
  posting: readPosting(same[0] ?? ""),
}));

interface Run {
  out: OptimizedResume;
  given: Given;
  budget: number;
}

/** From nothing to more than everything. */
function runsOf(given: Given): Run[] {
  const { tokens } = whole(given);
  return Array.from({ length: BUDGETS }, (_, step) => {
    const budget = Math.ceil((step * tokens * 1.05) / (BUDGETS - 1));
    return { out: build(given, budget), given, budget };
  });
}

const inventedRuns = invented.flatMap(runsOf);

function holds(rule: string, check: (run: Run) => void): void {
  test(`${rule} (any resume)`, { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(generated, (given) => runsOf(given).forEach(check)),
      { numRuns: 12 },
    );
  });
  test(`${rule} (invented resumes)`, { timeout: TIMEOUT_MS }, () => {
    inventedRuns.forEach(check);
  });
}

const linesOf = (text: string) => `\n${text}\n`;
const has = (text: string, line: string) => linesOf(text).includes(`\n${line}\n`);
const hasHeader = (text: string, { ref }: ResumeEntry) =>
  linesOf(text).includes(`\n[${ref}] `) || linesOf(text).includes(`\n[${ref}]\n`);
const jobsOf = ({ entries }: Given) =>
  entries.filter((entry) => entry.kind === "work" && !entry.section).toSorted(byRecency);
const wholeBullets = ({ lines, proseLines = 0, list }: ResumeEntry) =>
  list ? [] : lines.slice(proseLines);
const omittedTexts = ({ omitted }: OptimizedResume, id: string) =>
  omitted.filter((item) => item.entity_id === id).map((item) => item.text);

holds(
  "the tokens are those of the text and never above the budget",
  ({ out: { text, tokens }, budget }) => {
    expect(tokens).toBe(countTokens(text, "o200k_base"));
    expect(tokens).toBeLessThanOrEqual(budget);
  },
);

holds(
  "a bullet is there as a whole or named among what was left out",
  ({ out, given: { entries } }) => {
    for (const entry of entries) {
      const omitted = new Set(omittedTexts(out, entry.entityId));
      for (const bullet of wholeBullets(entry)) {
        expect([bullet, has(out.text, `- ${bullet}`)]).toEqual([bullet, !omitted.has(bullet)]);
      }
    }
  },
);

holds(
  "prose is there by whole sentences, or named sentence by sentence",
  ({ out, given: { entries } }) => {
    for (const { entityId, lines, proseLines = 0 } of entries) {
      const omitted = new Set(omittedTexts(out, entityId));
      const sentences = lines.slice(0, proseLines).flatMap((line) => sentencesOf(line));
      for (const { sentence: each } of sentences) {
        if (!omitted.has(each)) expect(out.text).toContain(each);
      }
    }
  },
);

holds(
  "an item of a list is there or named, never both and never cut",
  ({ out, given: { entries } }) => {
    for (const { ref, entityId, list } of entries) {
      if (!list) continue;
      const marker = `[${ref}] ${list.head}`.trim();
      const line = out.text.split("\n").find((each) => each.startsWith(marker)) ?? "";
      const kept = line.slice(marker.length).replace(/^:? /, "");
      const omitted = omittedTexts(out, entityId).map((text) =>
        line === "" && list.head ? text.slice(list.head.length + 2) : text,
      );
      const items = [kept, ...omitted].filter(Boolean).flatMap((text) => text.split(", "));
      expect(items.sort()).toEqual(list.items.join(", ").split(", ").sort());
    }
  },
);

holds(
  "everything stands in the resume's order, under its own header",
  ({ out: { text }, given }) => {
    const all = whole(given).text;
    let at = 0;
    for (const header of text.matchAll(/^\[[A-Z]\d+\]/gm)) {
      at = all.indexOf(header[0], at);
      expect(at).toBeGreaterThanOrEqual(0);
    }
    for (const entry of given.entries) {
      const start = linesOf(text).indexOf(`\n[${entry.ref}] `);
      const own =
        linesOf(text)
          .slice(start + 1)
          .split(/\n(?=\[[A-Z]\d+\])/)[0] ?? "";
      const kept = wholeBullets(entry).filter((bullet) => has(text, `- ${bullet}`));
      let from = 0;
      for (const bullet of kept) {
        from = own.indexOf(bullet, from);
        expect(from).toBeGreaterThan(0);
      }
    }
  },
);

holds("nothing stands without the most recent job", ({ out: { text }, given }) => {
  const [latest] = jobsOf(given);
  if (text !== "" && latest) expect(hasHeader(text, latest)).toBe(true);
});

holds("no job is missing between two others", ({ out: { text }, given }) => {
  const kept = jobsOf(given).map((job) => hasHeader(text, job));
  expect(kept).toEqual(kept.toSorted((a, b) => Number(b) - Number(a)));
});

holds(
  "a header keeps title, employer and dates as they are",
  ({ out: { text }, given: { entries } }) => {
    for (const entry of entries) {
      if (entry.list || !hasHeader(text, entry)) continue;
      const at = entry.place ? entry.header.lastIndexOf(`, ${entry.place}`) : -1;
      const short =
        at > 0
          ? entry.header.slice(0, at) + entry.header.slice(at + 2 + (entry.place?.length ?? 0))
          : entry.header;
      expect([entry.header, short].some((each) => has(text, `[${entry.ref}] ${each}`))).toBe(true);
    }
  },
);

const cost = (row: string) => countTokens(`${row}\n`, "o200k_base");
const headerCost = ({ ref, header }: ResumeEntry) => cost(`[${ref}] ${header}`);
const longestBullet = ({ lines }: ResumeEntry) =>
  Math.max(0, ...lines.map((bullet) => cost(`- ${bullet}`)));
const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

holds("every job has its header where these fit with a bullet", ({ out, given, budget }) => {
  const jobs = jobsOf(given);
  const [latest] = jobs;
  if (!latest || sum(jobs.map(headerCost)) + longestBullet(latest) > budget) return;
  for (const job of jobs) expect(hasHeader(out.text, job)).toBe(true);
});

holds("every job has a bullet where these take two thirds", ({ out, given, budget }) => {
  const jobs = jobsOf(given);
  if (sum(jobs.map((job) => headerCost(job) + longestBullet(job))) > (budget * 2) / 3) return;
  for (const job of jobs) {
    expect(hasHeader(out.text, job)).toBe(true);
    const own = out.text.slice(out.text.indexOf(`[${job.ref}] `)).split("\n");
    if (job.lines.length > 0) expect(own[1]).toMatch(/^- /);
  }
});

describe("with the tokens of everything", () => {
  const check = (given: Given) => {
    const all = whole(given);
    expect(build(given, all.tokens)).toEqual({ ...all, omitted: [] });
    for (const { header, lines, list } of given.entries) {
      if (list) continue;
      expect(all.text).toContain(header);
      for (const line of lines) expect(all.text).toContain(line.trim());
    }
    if (all.tokens > 0) expect(build(given, all.tokens - 1).omitted).not.toEqual([]);
  };
  test("everything is there, with one less it is not (any resume)", () => {
    fc.assert(fc.property(generated, check));
  });
  test("everything is there, with one less it is not (invented resumes)", () => {
    invented.forEach(check);
  });
});

test("the same input gives the same output", () => {
  fc.assert(
    fc.property(generated, fc.nat(400), (given, budget) => {
      expect(build(structuredClone(given), budget)).toEqual(build(given, budget));
    }),
  );
});

test("no contact data of the invented resumes stands anywhere, typed into the summary or not", () => {
  for (const [at, { resume }] of cases.entries()) {
    const given = invented[at];
    if (!given) continue;
    const { name, email, phone, url, location, profiles } = resume.basics ?? {};
    const own = [
      name,
      email,
      phone,
      url,
      location?.address,
      ...(profiles ?? []).map((each) => each.url),
    ];
    const { text } = whole(given);
    for (const each of own) if (each) expect(text).not.toContain(each);
    expect(text).not.toMatch(/@|555|07700/);
  }
});
