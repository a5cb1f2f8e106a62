import type { Posting, PostingLine } from "../../job/schema.ts";
import type { ResumeEntry } from "../../resume/schema.ts";
import type { Evidence } from "../provider.ts";
import { wholeYears } from "./experience.ts";
import type { MetNeed, Requirement } from "./fit.ts";
import type { Condition } from "./need.ts";
import type { Say } from "./phrases.ts";
import { excerpt, plain } from "./quote.ts";
import type { Place, ResumeIndex } from "./resume-index.ts";

/** All that an answer is written from: the question, and rows and posting held against each other. */
export interface Desk {
  question: string;
  say: Say;
  posting: Posting;
  index: ResumeIndex;
  fit: Requirement[];
  tasks: Requirement[];
  evidence: Evidence[];
  today: Date;
  /** The rows that the question is limited to ("my projects"), or null. */
  scope: ReadonlySet<ResumeEntry> | null;
  /** What the last answer said, where the question asks for more of the same; empty otherwise. */
  told: string;
}

const ROW_CHARS = 150;
const LINE_CHARS = 90;

interface Span {
  start: number;
  end: number;
}

function quoted(desk: Desk, text: string): string {
  return `${desk.say("open")}${plain(text)}${desk.say("close")}`;
}

/** `“Moved 62 services to Kubernetes” [W1]`: the row's own words around the place, under its marker. */
export function quoteRow(desk: Desk, place: Place, max = ROW_CHARS): string {
  // A header is short and its dates stand at its end.
  const room = place.row.at < 0 ? Math.max(max, 180) : max;
  return `${quoted(desk, excerpt(place.row.text, place, room))} [${place.row.entry.ref}]`;
}

/** `“5+ years of Go” [J3]`: the posting's own words. */
export function quoteLine(desk: Desk, line: PostingLine, span?: Span, max = LINE_CHARS): string {
  return `${quoted(desk, excerpt(line.text, span ?? { start: 0, end: 0 }, max))} [${line.ref}]`;
}

/** The posting's title as a name, or that of its kind where it has none. */
export function titleOf({ posting }: Desk): string {
  return plain(posting.title.trim() || posting.company.trim() || `#${posting.id}`);
}

/** `[W1][W2]` for the rows behind the places, each once. */
export function refs(places: readonly Place[]): string {
  const seen = new Set(places.map(({ row }) => row.entry.ref));
  return [...seen].map((ref) => `[${ref}]`).join("");
}

/** What a condition asks for in the posting's own words; empty for a time, which is told by its line. */
function labelOf(line: string, option: Condition): string {
  if (option.type === "time") return "";
  const end = option.type === "degree" ? option.degree.fieldsEnd : option.end;
  return excerpt(line.slice(option.start, end), { start: 0, end: 0 }, 48);
}

/** The names of needs, bold: `**Terraform**, **Rust** / **Go**`; empty where the line itself says it better. */
export function termsOf(line: PostingLine, needs: readonly MetNeed[]): string {
  return needs
    .map(({ need }) =>
      need.options
        .map((option) => labelOf(line.text, option))
        .filter((label) => label !== "" && label.length < line.text.length - 3)
        .map((label) => `**${plain(label)}**`)
        .join(" / "),
    )
    .filter((label, at, all) => label !== "" && all.indexOf(label) === at)
    .join(", ");
}

/** So many months as `{count, unit}` in the answer's language: years from one year on. */
export function timeWords(desk: Desk, months: number): { count: number; unit: string } {
  const years = wholeYears(months);
  if (years === 0) return { count: months, unit: desk.say(months === 1 ? "month" : "months") };
  return { count: years, unit: desk.say(years === 1 ? "year" : "years") };
}
