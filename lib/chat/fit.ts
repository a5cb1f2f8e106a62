import { fitOf, type MetNeed, type Requirement, tasksOf } from "../ai/coach/fit.ts";
import { excerpt } from "../ai/coach/quote.ts";
import { indexResume } from "../ai/coach/resume-index.ts";
import type { Posting, PostingLine } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import type { Fit, FitLine, FitTerm } from "./schema.ts";

const STATUS = { covered: "covered", partly: "partly", missing: "not_found" } as const;
const POINTS = { covered: 1, partly: 0.5, not_found: 0 } as const;

/** Longest part of a row that is quoted, in UTF-16 units: a row of 30,000 may show a thousand terms. */
const MOST_QUOTED = 400;

/** What a need asks for, in the line's own words: its options side by side. */
function wordsOf({ need }: MetNeed, line: PostingLine): string {
  const options = need.options.map((option) => {
    const end = option.type === "degree" ? option.degree.fieldsEnd : option.end;
    return line.text.slice(option.start, end).trim();
  });
  return [...new Set(options)].join(" / ");
}

function kindOf({ option }: MetNeed): FitTerm["kind"] {
  switch (option.type) {
    case "words":
      return option.form === "deed" ? "deed" : "knowledge";
    case "term":
      return "knowledge";
    case "time":
      return "experience";
    case "soft":
      return "trait";
    default:
      return option.type;
  }
}

function fitLine({ line, rank, status, needs }: Requirement): FitLine {
  return {
    ref: `[${line.ref}]`,
    text: line.text,
    rank,
    status: STATUS[status],
    terms: needs.map((met) => ({
      text: wordsOf(met, line),
      kind: kindOf(met),
      status: STATUS[met.status],
      rows: met.proofs.map((proof) => {
        const { entry, text } = proof.row;
        return {
          ref: `[${entry.ref}]`,
          kind: entry.kind,
          entity_id: entry.entityId,
          quote: excerpt(text, proof, MOST_QUOTED),
          ...(entry.saidAt && { said_at: entry.saidAt }),
        };
      }),
    })),
  };
}

/**
 * A posting against rows, line by line. A term counts once however often the posting repeats it; neither the order of
 * rows nor one more row takes a point away. `today` is for jobs that go on.
 */
export function fitFor(posting: Posting, entries: ResumeEntry[], today: Date): Fit {
  const index = indexResume(entries);
  const requirements = fitOf(posting, index, today);
  const counted = new Set(requirements.map(({ line }) => line));
  const tasks = tasksOf(posting, index, today).filter(({ line }) => !counted.has(line));
  const lines = requirements.map(fitLine);
  const statuses = lines.flatMap(({ terms }) => terms.map((term) => term.status));
  const count = (status: keyof typeof POINTS) => statuses.filter((each) => each === status).length;
  return {
    job_id: posting.id,
    coverage: {
      covered: count("covered"),
      partly: count("partly"),
      not_found: count("not_found"),
      points: statuses.reduce((sum, status) => sum + POINTS[status], 0),
      of: statuses.length,
    },
    requirements: lines,
    tasks: tasks.map(fitLine),
  };
}
