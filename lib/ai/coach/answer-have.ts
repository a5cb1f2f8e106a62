import type { PostingLine } from "../../job/schema.ts";
import { broaderThan } from "../../terms/lexicon.ts";
import { fold } from "../../terms/tokenize.ts";
import { type Asked, askedIn } from "./asked.ts";
import { conditionMet, type Met, type Proof } from "./conditions.ts";
import { type Desk, quoteLine, quoteRow, refs, timeWords } from "./desk.ts";
import type { Draft, Section } from "./draft.ts";
import { monthsTogether } from "./experience.ts";
import type { Condition, Need } from "./need.ts";
import { needsOf } from "./needs.ts";
import { excerpt, plain } from "./quote.ts";

/** Where the posting asks for the same thing. */
function asking(desk: Desk, option: Condition): { line: PostingLine; span: Condition }[] {
  return desk.posting.lines
    .filter((line) => line.kind !== "heading")
    .flatMap((line) => {
      const options = needsOf(line.text).flatMap((need) => need.options);
      const span = options.find((other) => isSame(option, other));
      return span ? [{ line, span }] : [];
    });
}

function isSame(a: Condition, b: Condition): boolean {
  if (a.type === "term" && b.type === "term") return a.key === b.key;
  if (a.type === "language" && b.type === "language") return a.language.code === b.language.code;
  if (a.type === "words" && b.type === "words")
    return a.stems.length <= 3 && a.stems.every((each) => b.stems.includes(each));
  return (
    a.type === b.type &&
    (a.type === "degree" || (a.type === "soft" && b.type === "soft" && a.key === b.key))
  );
}

/** Rows with a sibling of a term: who lacks GCP may have AWS. */
function siblings(desk: Desk, option: Condition): Proof[] {
  if (option.type !== "term") return [];
  const found = broaderThan(option.key).flatMap((key) => desk.index.byTerm.get(key) ?? []);
  return found.map((place) => ({ ...place }));
}

/** Asked whether one knows it, not whether one did it. */
const KNOWING =
  /\b(?:i (?:really |also )?know|kenne|beherrsche|connais|maitrise|conozco|domino|que se)\b/;

function verdict(desk: Desk, asked: Asked, option: Condition, result: Met): string {
  const end = option.type === "time" ? option.clauseEnd : option.end;
  const words = asked.text.slice(option.start, end).replace(/[\s?!.]+$/, "");
  const term = plain(excerpt(words, { start: 0, end: 0 }, 60));
  const { status, proofs, months } = result;
  if (option.type === "time") {
    const values = { term, refs: refs(proofs), ...timeWords(desk, months ?? 0) };
    if (proofs.length > 0) return desk.say(status === "covered" ? "yearsYes" : "yearsNo", values);
  }
  // Half of "motion design" is no motion design.
  const isPartOfName =
    option.type === "words" &&
    option.stems.length <= 3 &&
    status === "partly" &&
    KNOWING.test(fold(desk.question));
  if (status === "missing" || proofs.length === 0 || isPartOfName) return desk.say("no", { term });
  if (status === "partly") return desk.say("partlyHave", { term });
  if (proofs.every((proof) => proof.via !== null)) {
    const via = proofs[0]?.row.text.slice(proofs[0].start, proofs[0].end) ?? "";
    return desk.say("yesNarrower", { term, via: plain(via) });
  }
  const listed = option.type === "term" && proofs.every(({ row }) => row.entry.kind === "skill");
  return desk.say(listed ? "yesListed" : "yes", { term });
}

/** "Raised sales by 40 %" is in no row that speaks of sales without the 40. */
function withNumbers(text: string, option: Condition, result: Met): Met {
  const numbers = option.type === "words" ? (text.match(/\d+(?:[.,]\d+)*/g) ?? []) : [];
  const shown = (proof: Proof) =>
    numbers.every((number) => proof.row.tokens.some((token) => token.text.includes(number)));
  if (numbers.length === 0 || result.proofs.some(shown)) return result;
  return { ...result, status: "missing" };
}

function sectionFor(desk: Desk, asked: Asked, need: Need): Section {
  const results = need.options.map((option) => ({
    option,
    met: withNumbers(asked.text, option, conditionMet(option, desk.index, desk.today)),
  }));
  const best = results.find(({ met }) => met.status !== "missing") ?? results[0];
  if (!best) return { items: [] };
  const { option, met } = best;
  const scoped = met.proofs.filter(({ row }) => !desk.scope || desk.scope.has(row.entry));
  const proofs = scoped.length > 0 ? scoped : met.proofs;
  const rows = proofs
    .slice(0, 4)
    .map((proof) => quoteRow(desk, proof, 170))
    .map((row) => {
      if (option.type === "time") return row;
      return desk.say(met.status === "covered" ? "shownIn" : "nearest", { row });
    });
  const near = siblings(desk, option)
    .slice(0, rows.length === 0 ? 2 : 0)
    .map((place) => desk.say("nearest", { row: quoteRow(desk, place) }));
  const asks = asking(desk, option)
    .slice(0, 2)
    .map(({ line, span }) => desk.say("asksFor", { line: quoteLine(desk, line, span) }));
  const items = [...rows, ...near, ...(asks.length > 0 ? asks : [desk.say("asksNot")])];
  return { verdict: verdict(desk, asked, option, met), items };
}

/** "Can I write that I know X", "do I have X", "which rows show X": from the rows only, thing by thing. */
export function haveAnswer(desk: Desk): Draft {
  const asked = askedIn(desk.question);
  const sections = asked.needs.slice(0, 3).map((need) => sectionFor(desk, asked, need));
  const [first, ...more] = sections;
  return {
    lead: first?.verdict ?? "",
    sections: [
      { items: first?.items ?? [] },
      ...more.map(({ items, verdict }) => ({ items, ...(verdict && { verdict }) })),
    ],
  };
}

/** "How many years of experience do I have": from the dates of the jobs, overlaps once. */
export function yearsAnswer(desk: Desk): Draft {
  const work = desk.index.rows.filter(
    ({ at, entry }) => at < 0 && entry.kind === "work" && entry.section !== "volunteer",
  );
  const scoped = work.filter(({ entry }) => !desk.scope || desk.scope.has(entry));
  const dated = scoped.filter(({ entry }) => monthsTogether([entry], desk.today) > 0);
  const months = monthsTogether(
    dated.map(({ entry }) => entry),
    desk.today,
  );
  const places = dated.map((row) => ({ row, start: 0, end: row.text.length }));
  const asks = desk.fit.filter(({ needs }) => needs.some(({ option }) => option.type === "time"));
  return {
    lead:
      months === 0
        ? desk.say("noDates")
        : desk.say("totalYears", { refs: refs(places), ...timeWords(desk, months) }),
    sections: [
      { items: places.slice(0, 8).map((place) => quoteRow(desk, place)) },
      {
        items: asks
          .slice(0, 2)
          .map(({ line }) => desk.say("asksFor", { line: quoteLine(desk, line) })),
      },
    ],
  };
}
