import { type Desk, quoteLine, quoteRow, titleOf } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { bestPairs, type Pair } from "./pairs.ts";
import { missingItems, partlyItem, requirementsOf, wordingItems } from "./requirement-items.ts";

/** `“row” [W1] answers “line” [J3]` */
export function pairItem(desk: Desk, { place, requirement, need }: Pair): string {
  return desk.say("answers", {
    row: quoteRow(desk, place),
    line: quoteLine(desk, requirement.line, need.option, 70),
  });
}

/** A posting in which nothing can be read as a requirement: its lines as they stand. */
function unread(desk: Desk): Draft {
  const lines = desk.posting.lines.filter((line) => line.text.trim() !== "");
  const key = lines.length > 0 ? "fitNone" : "noLines";
  const own = desk.index.rows.filter((row) => row.at >= 0).slice(0, 4);
  return {
    lead: desk.say(key, { title: titleOf(desk) }),
    sections: [
      { items: lines.slice(0, 4).map((line) => quoteLine(desk, line)) },
      {
        title: desk.say("putFirst"),
        items: own.map((row) => quoteRow(desk, { row, start: 0, end: 0 })),
      },
    ],
  };
}

/** Overall fit and how to tailor: what to put first, whose words to take, what is thin, what is not there. */
export function fitAnswer(desk: Desk): Draft {
  if (desk.fit.length === 0) return unread(desk);
  const missing = [
    ...requirementsOf(desk, "missing", "must"),
    ...requirementsOf(desk, "missing", "nice"),
  ];
  const lead = desk.say("fitLead", {
    title: titleOf(desk),
    covered: requirementsOf(desk, "covered").length,
    partly: requirementsOf(desk, "partly").length,
    missing: missing.length,
    total: desk.fit.length,
  });
  const partly = requirementsOf(desk, "partly");
  return {
    lead,
    sections: [
      {
        title: desk.say("putFirst"),
        items: bestPairs(desk, 4).map((pair) => pairItem(desk, pair)),
      },
      { title: desk.say("missing"), items: missingItems(desk, missing, 4), keep: true },
      {
        title: desk.say("partly"),
        items: partly.slice(0, 3).map((each) => partlyItem(desk, each)),
      },
      { title: desk.say("theirWords"), items: wordingItems(desk).slice(0, 3) },
    ],
    ...(missing.length > 0 && { advice: desk.say("leaveOut") }),
  };
}

/** What the posting asks for and the rows do not show, must before nice, then what they show in part. */
export function missingAnswer(desk: Desk): Draft {
  if (desk.fit.length === 0) return unread(desk);
  const must = requirementsOf(desk, "missing", "must");
  const nice = requirementsOf(desk, "missing", "nice");
  const partly = requirementsOf(desk, "partly");
  const count = must.length;
  const some = partly.length + nice.length > 0 ? "partlyLead" : "nothingMissing";
  const key = count > 1 ? "missingLead" : count === 1 ? "missingOne" : some;
  return {
    lead: desk.say(key, { title: titleOf(desk), count }),
    sections: [
      { title: desk.say("missingMust"), items: missingItems(desk, must), keep: true },
      {
        title: desk.say("partly"),
        items: partly.slice(0, 8).map((each) => partlyItem(desk, each)),
      },
      { title: desk.say("missingNice"), items: missingItems(desk, nice, 3) },
    ],
    ...(count + nice.length > 0 && { advice: desk.say("leaveOut") }),
  };
}
