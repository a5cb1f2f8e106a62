import { parseJobPosting } from "../../lib/job/parse-job-posting.ts";
import type { LineKind, PostingLine } from "../../lib/job/schema.ts";
import { wordsOf } from "../../lib/job/words.ts";
import type { LabelledPosting } from "../spans.ts";
import type { PartedPosting } from "./parts/postings.ts";

/** Sentences that a person marked, and how many of them were read as something that is asked for. */
export interface Share {
  asked: number;
  all: number;
}

/** What the coach and the fit view read requirements from. */
const ASKED = new Set<LineKind>(["must", "nice", "task"]);
const BOILERPLATE = new Set<LineKind>(["about", "benefit", "legal", "apply"]);

const share = (lines: readonly PostingLine[]): Share => ({
  asked: lines.filter(({ kind }) => ASKED.has(kind)).length,
  all: lines.length,
});
export const added = (shares: readonly Share[]): Share => ({
  asked: shares.reduce((sum, { asked }) => sum + asked, 0),
  all: shares.reduce((sum, { all }) => sum + all, 0),
});

/** Each line as read with its place in the original, found by its words from the last one on. */
function places(text: string, lines: readonly PostingLine[]) {
  let from = 0;
  return lines.flatMap((line) => {
    const start = text.indexOf(line.text, from);
    if (start < 0) return [];
    from = start + line.text.length;
    return [{ line, start, end: from }];
  });
}

export interface Measured {
  /** Requirement sentences. */
  wanted: Share;
  /** Sentences about the company, benefits, law and applying. */
  boilerplate: Share;
  /** Lines whose part is exactly the marked one. */
  same: number;
  all: number;
}

/** How a posting's lines were read, in some layout, against what a person says of each line. */
export function measureParts({ lines: marked }: PartedPosting, description: string): Measured {
  let at = 0;
  const read = parseJobPosting({ description }).lines.map((line) => {
    const words = wordsOf(line.text).join(" ");
    const holds = ({ text }: { text: string }) => wordsOf(text).join(" ").includes(words);
    const found = marked.findIndex((one, index) => index >= at && holds(one));
    if (found >= 0) at = found;
    return { line, kind: marked[found]?.kind ?? "other" };
  });
  const of = (kinds: ReadonlySet<LineKind>) =>
    share(read.filter(({ kind }) => kinds.has(kind)).map(({ line }) => line));
  return {
    wanted: of(ASKED),
    boilerplate: of(BOILERPLATE),
    same: read.filter(({ line, kind }) => line.kind === kind).length,
    all: read.length,
  };
}

/**
 * The same where only spans are marked: a sentence with one is a requirement. One without is counted as boilerplate,
 * which it may not be.
 */
export function measureSpans({
  text,
  spans,
}: LabelledPosting): Pick<Measured, "wanted" | "boilerplate"> {
  const read = places(text, parseJobPosting({ description: text }).lines)
    .filter(({ line }) => line.kind !== "heading" && wordsOf(line.text).length > 3)
    .map((place) => ({
      line: place.line,
      isMarked: spans.some(({ start, end }) => start < place.end && end > place.start),
    }));
  const of = (isMarked: boolean) =>
    share(read.filter((one) => one.isMarked === isMarked).map(({ line }) => line));
  return { wanted: of(true), boilerplate: of(false) };
}
