import { pairItem } from "./answer-fit.ts";
import { strength } from "./conditions.ts";
import { type Desk, quoteLine, quoteRow, titleOf } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { bestPairs } from "./pairs.ts";
import { plain } from "./quote.ts";
import { requirementsOf } from "./requirement-items.ts";

/** The rows that the question is about: those of its scope, or all. */
function rowsInScope(desk: Desk) {
  return desk.index.rows.filter((row) => !desk.scope || desk.scope.has(row.entry));
}

/** What to put first: the rows that answer most of the posting, each with the line that it answers. */
export function highlightAnswer(desk: Desk): Draft {
  const pairs = bestPairs(desk, 6);
  const key =
    pairs.length === 0 ? "highlightNone" : desk.scope ? "highlightScope" : "highlightLead";
  const strong = rowsInScope(desk)
    .filter((row) => row.at >= 0 || row.entry.lines.length === 0)
    .filter((row) => !pairs.some((pair) => pair.place.row === row))
    .toSorted((a, b) => strength(b) - strength(a));
  const more = strong.slice(0, pairs.length === 0 ? 5 : Math.max(0, 3 - pairs.length));
  return {
    lead: desk.say(key, { title: titleOf(desk) }),
    sections: [
      { items: pairs.map((pair) => pairItem(desk, pair)), numbered: true },
      { items: more.map((row) => quoteRow(desk, { row, start: 0, end: 0 })) },
    ],
  };
}

const SECTIONS = ["work", "project", "skill", "education"] as const;

/** In which order the sections should stand: by the weight of what each answers. */
export function orderAnswer(desk: Desk): Draft {
  const pairs = bestPairs({ ...desk, scope: null }, 40);
  const scored = SECTIONS.map((kind) => {
    const own = pairs.filter(({ place }) => place.row.entry.kind === kind);
    const score = own.reduce(
      (sum, { requirement }) => sum + (requirement.rank === "must" ? 2 : 1),
      0,
    );
    return { kind, best: own[0], score };
  })
    .filter(({ kind }) => desk.index.entries.some((entry) => entry.kind === kind))
    .sort((a, b) => b.score - a.score);
  const items = scored.map(({ kind, best }) =>
    desk.say(best ? "orderItem" : "orderEmpty", {
      section: desk.say(kind),
      row: best ? pairItem(desk, best) : "",
    }),
  );
  return {
    lead: desk.say("orderLead", { title: titleOf(desk) }),
    sections: [{ items, numbered: true }],
  };
}

/** Questions to expect, with the row to answer from, or the honest answer where there is none. */
export function interviewAnswer(desk: Desk): Draft {
  const covered = bestPairs(desk, 4).map(({ place, requirement, need }) =>
    desk.say("interviewCovered", {
      line: quoteLine(desk, requirement.line, need.option, 70),
      row: quoteRow(desk, place, 120),
    }),
  );
  const missing = requirementsOf(desk, "missing")
    .slice(0, 2)
    .map(({ line, needs }) =>
      desk.say("interviewMissing", { line: quoteLine(desk, line, needs[0]?.option, 80) }),
    );
  const own = rowsInScope(desk)
    .filter((row) => row.at >= 0)
    .slice(0, covered.length + missing.length === 0 ? 3 : 0)
    .map((row) => quoteRow(desk, { row, start: 0, end: 0 }));
  return {
    lead: desk.say("interviewLead", { title: titleOf(desk) }),
    sections: [{ items: [...covered, ...missing, ...own], numbered: true }],
  };
}

/** A letter's outline: the posting's own words first, the strongest rows, what is open, a close. */
export function letterAnswer(desk: Desk): Draft {
  const pairs = bestPairs(desk, 3);
  const first =
    desk.posting.lines.find((line) => line.kind === "about" || line.kind === "task") ??
    desk.posting.lines.find((line) => line.kind !== "heading");
  const gap = requirementsOf(desk, "missing", "must")[0];
  const company = desk.posting.company.trim();
  return {
    lead: desk.say("letterLead", {
      title: titleOf(desk),
      at: company ? desk.say("at", { company: plain(company) }) : "",
    }),
    sections: [
      {
        title: desk.say("opening"),
        items: first
          ? [desk.say("letterOpening", { line: quoteLine(desk, first, undefined, 120) })]
          : [],
      },
      {
        title: desk.say("middle"),
        items: pairs.map(({ place, requirement, need }) =>
          desk.say("letterProof", {
            row: quoteRow(desk, place),
            line: quoteLine(desk, requirement.line, need.option, 70),
          }),
        ),
      },
      {
        title: desk.say("closing"),
        items: [
          ...(gap
            ? [desk.say("letterGap", { line: quoteLine(desk, gap.line, gap.needs[0]?.option) })]
            : []),
          desk.say("letterClose"),
        ],
      },
    ],
  };
}
