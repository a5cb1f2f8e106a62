import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseJobPosting } from "../../lib/job/parse-job-posting.ts";
import { speaksToModel } from "../../lib/job/speaks-to-model.ts";
import { wordsOf } from "../../lib/job/words.ts";
import { MEASURED, TUNING } from "../labelled-postings.ts";
import { median } from "../median.ts";
import { readSharedPostings } from "../shared-postings.ts";
import type { LabelledPosting } from "../spans.ts";
import { printTable } from "../table.ts";
import { added, type Measured, measureParts, measureSpans, type Share } from "./measure.ts";
import { ORDERS } from "./orders.ts";
import { type Expected, JSON_LD_PAGES, type JsonLdPage } from "./pages.ts";
import {
  LAYOUTS,
  type PartedPosting,
  POSTINGS,
  SENTENCES_TUNED,
  SENTENCES_UNSEEN,
  TUNED,
  UNSEEN,
} from "./parts/postings.ts";
import { readSharedJsonLd } from "./shared-json-ld.ts";

/**
 * `npm run bench:postings`: what is read out of a page's data, which part each line lands in, and what warns in vain.
 * Our own postings always; those of ../shared/data where they are.
 */

const percent = ({ asked, all }: Share) => (all === 0 ? "–" : (asked / all).toFixed(3));

function printJsonLd(): void {
  const FIELDS = [
    "title",
    "company",
    "location",
    "employment_type",
    "salary",
    "valid_through",
  ] as const;
  const flaws = ({ html, expected }: JsonLdPage): string[] => {
    const { title, company, facts, text } = parseJobPosting({ description: html });
    const read: Omit<Expected, "description"> = { title, company, ...facts };
    const wrong = FIELDS.filter((field) => read[field] !== expected[field]);
    const words = wordsOf(text).join(" ");
    const isDescribed = words.includes(wordsOf(expected.description).join(" "));
    return [...wrong, ...(isDescribed ? [] : ["description"])];
  };
  const rows = JSON_LD_PAGES.map((page) => [page.trap, flaws(page).join(", ") || "exact"]);
  const exact = rows.filter(([, result]) => result === "exact").length;
  printTable(
    `JSON-LD: ${exact} of ${rows.length} pages exact (target: all)`,
    ["trap", "fields"],
    rows,
  );

  const shared = readSharedJsonLd();
  if (shared.length === 0) return;
  const plain = (text: string | null | undefined) =>
    wordsOf((text ?? "").replace(/&#?\w+;/g, " ")).join(" ");
  const counts = shared.map((posting) => {
    const description = JSON.stringify({ "@type": "JobPosting", ...posting });
    const { title, company, facts } = parseJobPosting({ description });
    const pairs = [
      [title, posting.title],
      [company, posting.hiringOrganization?.name],
      [facts.employment_type, posting.employmentType],
      [facts.valid_through, posting.validThrough],
    ].filter(([, wanted]) => wanted !== undefined);
    const same = pairs.filter(([read, wanted]) => plain(read) === plain(wanted));
    return { asked: same.length, all: pairs.length };
  });
  const total = added(counts);
  console.log(
    `\n${shared.length} JobPostings of ../shared/data: ${total.asked} of ${total.all} fields of plain text exact`,
  );
}

function printParts(): void {
  const row = (name: string, measured: readonly Measured[]) => {
    const all = measured.reduce((sum, one) => sum + one.all, 0);
    const same = measured.reduce((sum, one) => sum + one.same, 0);
    const [wanted, boilerplate] = [
      added(measured.map((one) => one.wanted)),
      added(measured.map((one) => one.boilerplate)),
    ];
    return [
      name,
      String(wanted.all),
      percent(wanted),
      String(boilerplate.all),
      percent(boilerplate),
      (same / all).toFixed(3),
    ];
  };
  const all = Object.keys(LAYOUTS);
  const groups: [string, readonly PartedPosting[], layouts: readonly string[]][] = [
    ["tuned", TUNED, all],
    ["unseen", UNSEEN, all],
    ["sentences, tuned", SENTENCES_TUNED, all.slice(-2)],
    ["sentences, unseen", SENTENCES_UNSEEN, all.slice(-2)],
  ];
  const rows = groups.flatMap(([group, postings, layouts]) =>
    Object.entries(LAYOUTS)
      .filter(([layout]) => layouts.includes(layout))
      .map(([layout, write]) =>
        row(
          `${group}, ${postings.length}: ${layout}`,
          postings.map((posting) => measureParts(posting, write(posting))),
        ),
      ),
  );
  printTable(
    "Sentences in a requirement part (must, nice, task), by what a person says of their line",
    ["postings", "requirements", "there", "boilerplate", "there", "same part"],
    [...rows, ["target", "", "≥ 0.9", "", "≤ 0.1", ""]],
  );
}

function printSpans(): void {
  const row = (name: string, postings: readonly LabelledPosting[]) => {
    const measured = postings.map(measureSpans);
    const [wanted, others] = [
      added(measured.map((one) => one.wanted)),
      added(measured.map((one) => one.boilerplate)),
    ];
    return [name, String(wanted.all), percent(wanted), String(others.all), percent(others)];
  };
  const shared = readSharedPostings();
  printTable(
    "The same where skills are marked: sentences with a mark, and sentences without any, whatever they are",
    ["postings", "marked", "there", "unmarked", "there"],
    [
      row(`tuned, ${TUNING.length}`, TUNING),
      row(`measured only, ${MEASURED.length}`, MEASURED),
      ...(shared.length > 0 ? [row(`../shared/data/labelled, ${shared.length}`, shared)] : []),
    ],
  );
}

/** A posting of ../shared/data/jobs.jsonl, by the field that holds its text. */
const jobSchema = z.union([
  z.looseObject({ description: z.string().min(1) }).transform(({ description }) => description),
  z.looseObject({ text: z.string().min(1) }).transform(({ text }) => text),
]);

function sharedJobs(): string[] {
  const file = fileURLToPath(new URL("../../../shared/data/jobs.jsonl", import.meta.url));
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.flatMap((line) => jobSchema.safeParse(JSON.parse(line)).data ?? []);
}

function printWarnings(): void {
  const own = [...TUNING, ...MEASURED, ...POSTINGS].map(({ text }) => text);
  const rows = Object.entries({ "our own": own, "../shared/data/jobs.jsonl": sharedJobs() })
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => {
      const times: number[] = [];
      const parsed = texts.map((description) => {
        const start = performance.now();
        const posting = parseJobPosting({ description: description.slice(0, 100_000) });
        times.push(performance.now() - start);
        return posting;
      });
      const warned = (kinds: string[]) =>
        String(
          parsed.filter(({ warnings }) => warnings.some(({ kind }) => kinds.includes(kind))).length,
        );
      return [
        name,
        String(texts.length),
        warned(["speaks_to_model", "encoded_text"]),
        warned(["hidden_text"]),
        warned(["invisible_characters"]),
        median(times).toFixed(1),
        Math.max(...times).toFixed(1),
      ];
    });
  printTable(
    "Ordinary postings: how many warn, and ms to read one",
    ["postings", "all", "speak to a model", "hidden text", "invisible", "median ms", "most"],
    rows,
  );
}

function printOrders(): void {
  const missed = ORDERS.filter((order) => speaksToModel(order).length === 0);
  const found = ORDERS.length - missed.length;
  console.log(`\n${found} of ${ORDERS.length} orders to a model warn; none of these:`);
  for (const order of missed) console.log(`  ${order}`);
}

printJsonLd();
printParts();
printSpans();
printWarnings();
printOrders();
