import fc from "fast-check";
import { expect, test } from "vitest";
import { MEASURED, TUNING } from "../../bench/labelled-postings.ts";
import { countTokens, type Encoding } from "../ai/tokens.ts";
import { type CondensedPosting, optimizeJobDescription } from "./condense-job-posting.ts";
import { parseJobPosting } from "./parse-job-posting.ts";
import { saysNice } from "./read-line.ts";
import { repetitionsIn } from "./repetitions.ts";
import { POSTINGS } from "./sample-postings.ts";
import {
  groupStarts,
  LINE_KINDS,
  type LineKind,
  type Posting,
  type PostingLine,
} from "./schema.ts";
import { sideMatterIn } from "./side-matter.ts";
import { wordsOf } from "./words.ts";

const CLOSING_KINDS = new Set<LineKind>(["benefit", "legal", "apply"]);

interface Row {
  /** Index of the posting line that it is of. */
  line: number;
  marker: string | null;
  text: string;
  /** What is left out of the line. */
  cut: string[];
}

/** Between two clauses of a line stands one of these, if any word. */
const JOINING = new Set(["and", "as", "well", "und", "sowie", "et", "y", "e", "og"]);

/** The rows of a condensed text and the lines that they are of: those that are not left out whole, in order. */
function rowsOf(posting: Posting, { text, omitted }: CondensedPosting): Row[] {
  const left = omitted.map((one) => one.text);
  const kept: { line: number; cut: string[] }[] = [];
  posting.lines.forEach((line, index) => {
    if (left[0] === line.text) {
      left.shift();
      return;
    }
    const cut: string[] = [];
    for (let from = 0; left[0] !== undefined; left.shift()) {
      const at = line.text.indexOf(left[0], from);
      // “You” is the heading below, not a part of “You will have …”.
      if (at < 0 || left[0] === posting.lines[index + 1]?.text) break;
      from = at + left[0].length;
      cut.push(left[0]);
    }
    kept.push({ line: index, cut });
  });
  expect(left, "every text left out is of a line, in order").toEqual([]);
  const rows = text === "" ? [] : text.split("\n");
  const hasFirstLine = rows.length === kept.length + 1;
  if (hasFirstLine) {
    expect([posting.title, `${posting.title} – ${posting.company}`]).toContain(rows.shift());
  }
  expect(rows).toHaveLength(kept.length);
  return rows.map((row, i) => {
    const [, marker = null, rest = row] = /^\[(J\d+)\] (.*)$/s.exec(row) ?? [];
    return { ...(kept[i] ?? { line: -1, cut: [] }), marker, text: rest };
  });
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

function check(posting: Posting, budget: number, encoding: Encoding): void {
  const result = optimizeJobDescription(posting, { budget, encoding });
  expect(result.tokens).toBe(countTokens(result.text, encoding));
  expect(result.tokens).toBeLessThanOrEqual(budget);
  expect(result.omitted.every((one) => one.reason !== "" && one.entity_id === "7")).toBe(true);

  const { lines } = posting;
  const starts = groupStarts(lines);
  const rows = rowsOf(posting, result);
  let group = -1;
  for (const { line, marker, text, cut } of rows) {
    const whole = lines[line]?.text ?? "";
    expect(isSubsequence(wordsOf(text), wordsOf(whole)), `${text} of ${whole}`).toBe(true);
    const accounted = new Set([text, ...cut].flatMap(wordsOf));
    const lost = wordsOf(whole).filter((word) => !accounted.has(word) && !JOINING.has(word));
    expect(lost, `neither kept nor listed, of ${whole}`).toEqual([]);
    const start = starts[line] ?? -1;
    expect(marker).toBe(start === group ? null : lines[start]?.ref);
    group = start;
  }

  const isKept = new Set(rows.map((row) => row.line));
  const headings = lines.map((_, index) =>
    lines.findLastIndex((line, at) => at <= index && line.kind === "heading"),
  );
  lines.forEach(({ kind, text }, index) => {
    if (!isKept.has(index)) return;
    if (kind === "nice" && !saysNice(text)) {
      const heading = headings[index] ?? -1;
      expect(heading < 0 || isKept.has(heading), `a wish without its heading: ${text}`).toBe(true);
    }
    if (kind === "heading") {
      const under = rows.filter((row) => row.line !== index && headings[row.line] === index);
      expect(under, `nothing under ${text}`).not.toEqual([]);
    }
  });
  const firstRow = result.text.split("\n")[0] ?? "";
  const isSaid = repetitionsIn(lines, firstRow.startsWith(posting.title) ? firstRow : "");
  const lacksRequirement = lines.some(
    ({ kind }, index) => kind === "must" && !isKept.has(index) && isSaid[index] === null,
  );
  const closing = rows.filter(({ line }) => CLOSING_KINDS.has(lines[line]?.kind ?? "other"));
  if (lacksRequirement) expect(closing).toEqual([]);
}

const words = fc.oneof(
  fc.lorem({ maxCount: 14 }),
  fc.constantFrom(
    "5 years of Go",
    "French B2 is a plus",
    "漢字テスト。",
    "…/",
    "a".repeat(300),
    "😀😀",
    "You will plan the week for nine people, order parts and tools, and train the juniors of the yard",
    "Plan routes for ten vans; check every load twice - call the customers who wait",
  ),
  fc
    .string({ unit: "grapheme", minLength: 1 })
    .map((text) => text.replace(/\s+/g, " ").trim() || "x"),
);
/** The numbers keep the lines apart, so that a row is of one line only. */
const anyPosting = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...LINE_KINDS), words), { maxLength: 30 }),
    fc.lorem({ maxCount: 4 }),
    fc.constantFrom("", "Quill Ltd"),
  )
  .map(
    ([lines, title, company]): Posting => ({
      id: 7,
      title,
      company,
      lines: lines.map(([kind, text], i) => ({
        ref: `J${i + 1}`,
        kind,
        text: `L${i + 1} ${text}`,
      })),
    }),
  );
const anyEncoding = fc.constantFrom("o200k_base" as const, "cl100k_base" as const);

test("any posting under any budget keeps the rules", () => {
  fc.assert(fc.property(anyPosting, fc.oneof(fc.nat(60), fc.nat(600)), anyEncoding, check), {
    numRuns: 300,
  });
});

test.each([...POSTINGS, ...TUNING, ...MEASURED])(
  "the posting of $name keeps the rules under 50 budgets",
  ({ text }) => {
    const posting = { id: 7, ...parseJobPosting({ description: text }) };
    for (let step = 0; step < 50; step++) check(posting, Math.round(step ** 1.8), "o200k_base");
  },
);

test("the same posting, budget and encoding give the same text", () => {
  fc.assert(
    fc.property(anyPosting, fc.nat(400), anyEncoding, (posting, budget, encoding) => {
      const condense = () => optimizeJobDescription(posting, { budget, encoding });
      expect(condense()).toEqual(condense());
    }),
  );
});

test("with a budget that holds all, every line is there, but for side matter and headings over nothing else", () => {
  fc.assert(
    fc.property(anyPosting, anyEncoding, (posting, encoding) => {
      const { lines } = posting;
      const { omitted } = optimizeJobDescription(posting, { budget: 100_000, encoding });
      const aside = sideMatterIn(lines);
      const isUnsaid = ({ kind }: PostingLine, at: number): boolean => {
        if (kind !== "heading") return aside[at] !== null;
        const next = lines.findIndex((line, i) => i > at && line.kind === "heading");
        const end = next < 0 ? lines.length : next;
        return lines.slice(at + 1, end).every((_, i) => aside[at + 1 + i] !== null);
      };
      expect(omitted.map(({ text, reason }) => [text, reason !== ""])).toEqual(
        lines.filter(isUnsaid).map(({ text }) => [text, true]),
      );
    }),
  );
});
