import type { PostingLine } from "../job/schema.ts";
import { contentTerms, impliedTerms, isKnownTerm } from "../terms/content.ts";
import {
  BASE_WEIGHTS,
  FEATURES,
  IMPLIED,
  LINE_WEIGHTS,
  PLAIN_WORD,
  RECENCY,
  REPEATED,
} from "./line-weights.ts";
import { byRecency } from "./schema.ts";
import { type SheetLine, sectionOf } from "./sheet.ts";

/** What the lines of a resume are worth for one posting, given what has been chosen so far. */
export interface Worth {
  /** Worth of a line now. It only falls as others are chosen, since what they say need not be said again. */
  of(index: number): number;
  /** The line has been chosen. */
  choose(index: number): void;
  /** The line has words of the posting's requirements, tasks or title in it. */
  bears(index: number): boolean;
}

/**
 * Worth is the sum over the posting's terms in a line, each by the kind of posting line it stands in, plus what the
 * line has in itself: numbers, outcomes, a recent job. A known term counts in full, however often it stands in both:
 * what is frequent there is what the job is about. Another word counts by its rarity (inverse document frequency over
 * the lines of both, as in Spärck Jones 1972). Either counts in full only once, which makes choosing by worth a greedy
 * weighted coverage (Nemhauser, Wolsey, Fisher 1978).
 */
export function worthOf(sheet: SheetLine[], posting: PostingLine[]): Worth {
  const wanted = wantedTerms(posting);
  const found = sheet.map((line) => termsIn(line, wanted));
  const weights = weigh(wanted, found, posting.length + sheet.length);
  const base = baseWorth(sheet);
  const said = new Set<string>();
  return {
    of: (index) => {
      let sum = base[index] ?? 0;
      for (const term of found[index]?.named ?? []) {
        sum += (weights.get(term) ?? 0) * (said.has(term) ? REPEATED : 1);
      }
      for (const term of found[index]?.implied ?? []) {
        sum += (weights.get(term) ?? 0) * (said.has(term) ? 0 : IMPLIED);
      }
      return sum;
    },
    choose: (index) => {
      for (const term of found[index]?.named ?? []) said.add(term);
    },
    bears: (index) => {
      const { named = [], implied = [] } = found[index] ?? {};
      return [...named, ...implied].some((term) => (weights.get(term) ?? 0) > 0);
    },
  };
}

interface Wanted {
  weight: number;
  lines: number;
}

function wantedTerms(posting: PostingLine[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const line of posting) {
    for (const term of new Set(contentTerms(line.text))) {
      const before = wanted.get(term);
      wanted.set(term, {
        weight: Math.max(before?.weight ?? 0, LINE_WEIGHTS[line.kind]),
        lines: (before?.lines ?? 0) + 1,
      });
    }
  }
  return wanted;
}

/** The posting's terms in a line, and those that are not in it but that it proves. */
interface Found {
  named: string[];
  implied: string[];
}

function termsIn(line: SheetLine, wanted: Map<string, Wanted>): Found {
  if (wanted.size === 0 || line.role === "heading") return { named: [], implied: [] };
  const terms = new Set(contentTerms(line.bare, line.entry?.kind === "skill"));
  return {
    named: [...terms].filter((term) => wanted.has(term)),
    implied: impliedTerms(terms).filter((term) => wanted.has(term)),
  };
}

function weigh(
  wanted: Map<string, Wanted>,
  found: Found[],
  documents: number,
): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { named } of found) {
    for (const term of named) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarest = Math.log(1 + documents);
  const weights = new Map<string, number>();
  for (const [term, { weight, lines }] of wanted) {
    const rarity = Math.log(1 + documents / (lines + (frequency.get(term) ?? 0))) / rarest;
    weights.set(term, weight * (isKnownTerm(term) ? 1 : PLAIN_WORD * rarity));
  }
  return weights;
}

function baseWorth(sheet: SheetLine[]): number[] {
  const jobs = sheet.filter((line) => line.role === "header" && line.entry?.kind === "work");
  const ordered = jobs.flatMap((line) => line.entry ?? []).sort(byRecency);
  const rank = new Map(ordered.map((entry, index) => [entry.ref, index]));
  return sheet.map((line) => {
    const base = BASE_WEIGHTS[line.entry ? sectionOf(line.entry) : "profile"];
    if (line.role !== "bullet") return base;
    const place = rank.get(line.entry?.ref ?? "");
    const recent = place === undefined ? 0 : RECENCY / (place + 1);
    const features = FEATURES.reduce(
      (sum, [form, add]) => sum + (form.test(line.bare) ? add : 0),
      0,
    );
    return recent + features + 0.05;
  });
}
