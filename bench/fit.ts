/**
 * What the fit view takes as required, against what a person marked as knowledge: `node bench/fit.ts`.
 *
 * Overlap F1, micro-averaged over postings: a found place is right when it shares a character with a marked one, each
 * marked place at most once; precision is right places per found one, recall right ones per marked one. Beside it the
 * same for places that are equal, and for characters.
 */
import { thingsAsked } from "../lib/ai/coach/fit.ts";
import { parseJobPosting } from "../lib/job/parse-job-posting.ts";
import { findTerms } from "../lib/terms/lexicon.ts";
import { tokenize } from "../lib/terms/tokenize.ts";
import { count, f1, knowledgeIn, type Measure, type Place, sum } from "./fit-spans.ts";
import { MEASURED, TUNING } from "./labelled-postings.ts";
import { readSharedPostings } from "./shared-postings.ts";
import type { LabelledPosting } from "./spans.ts";
import { printTable } from "./table.ts";

type Find = (labelled: LabelledPosting) => Place[];

/** Lines are as they stand but for what opens and surrounds them, and single spaces. */
function lineStart(text: string, line: string, from: number): number {
  const at = text.indexOf(line, from);
  if (at >= 0) return at;
  const loose = line.split(" ").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const match = new RegExp(loose.join("\\s+"), "g");
  match.lastIndex = from;
  return match.exec(text)?.index ?? -1;
}

const ours: Find = ({ text }) => {
  const { title, company, lines } = parseJobPosting({ description: text });
  const asked = thingsAsked({ id: 1, title, company, lines });
  let from = 0;
  return lines.flatMap((line) => {
    const start = lineStart(text, line.text, from);
    if (start < 0) return [];
    from = start + line.text.length;
    const places = asked.get(line) ?? [];
    return places.map((place) => ({ start: start + place.start, end: start + place.end }));
  });
};

/** The words of each marked place of other postings, as a table to look up in a text. */
function lookUp(known: readonly LabelledPosting[]): Find {
  const phrases = new Map<string, string[][]>();
  for (const labelled of known) {
    for (const { start, end } of knowledgeIn(labelled)) {
      const words = tokenize(labelled.text.slice(start, end)).map((token) => token.text);
      const first = words[0];
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), words]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return ({ text }) => {
    const tokens = tokenize(text);
    const places: Place[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = phrases
        .get(tokens[at]?.text ?? "")
        ?.find((words) => words.every((word, offset) => tokens[at + offset]?.text === word));
      const [begin, finish] = [tokens[at], tokens[at + (hit?.length ?? 0) - 1]];
      if (!hit || !begin || !finish) continue;
      places.push({ start: begin.start, end: finish.end });
      at += hit.length - 1;
    }
    return places;
  };
}

const MEASURES: readonly Measure[] = ["overlap", "exact", "characters"];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function printFit(
  title: string,
  postings: readonly LabelledPosting[],
  training: readonly LabelledPosting[],
): void {
  if (postings.length === 0) return;
  const ways: Record<string, Find> = {
    "our table of tools and skills": ({ text }) => findTerms(text),
    "terms of the training postings": lookUp(training),
    "the fit view": ours,
  };
  const rows = Object.entries(ways).map(([name, find]) => {
    const places = postings.map((labelled) => ({
      found: find(labelled).toSorted((a, b) => a.start - b.start),
      wanted: knowledgeIn(labelled),
    }));
    const [overlap, ...others] = MEASURES.map((measure) =>
      sum(places.map(({ found, wanted }) => count(found, wanted, measure))),
    );
    if (!overlap) throw new Error("no measure");
    return [
      name,
      percent(overlap.hit / (overlap.found || 1)),
      percent(overlap.hit / (overlap.wanted || 1)),
      f1(overlap).toFixed(3),
      ...others.map((counts) => f1(counts).toFixed(3)),
    ];
  });
  printTable(
    title,
    ["", "precision", "recall", "overlap F1", "equal F1", "characters F1"],
    [...rows, ["target of the fit view", "", "", "≥ 0.55", "", ""]],
  );
}

/** Half of the shared postings, by their text. */
function inTraining({ text }: LabelledPosting): boolean {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % 2 === 0;
}

printFit(`Terms taken as required, ${TUNING.length} postings used for tuning`, TUNING, TUNING);
printFit(`${MEASURED.length} postings that were only measured`, MEASURED, TUNING);
const shared = readSharedPostings();
const held = shared.filter((labelled) => !inTraining(labelled));
printFit(`${held.length} postings of ../shared/data/labelled`, held, shared.filter(inTraining));
