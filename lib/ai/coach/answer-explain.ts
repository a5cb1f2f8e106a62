import { type Desk, quoteLine, quoteRow, titleOf } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { bestPairs } from "./pairs.ts";
import { requirementsOf } from "./requirement-items.ts";
import { contentStemsOf, findWords, type Place } from "./resume-index.ts";

const MOST = 6;
/** One word in common is chance. */
const NEAR_WORDS = 2;

/** How to speak of what is asked for and no row shows: each with the row that comes nearest to it. */
export function explainAnswer(desk: Desk): Draft {
  const open = [
    ...requirementsOf(desk, "missing", "must"),
    ...requirementsOf(desk, "missing", "nice"),
  ];
  const strongest = bestPairs(desk, 1)[0];
  const items = open.slice(0, MOST).map(({ line, needs }) => {
    const said = quoteLine(desk, line, needs[0]?.option);
    const near: Place | undefined = findWords(desk.index, contentStemsOf(line.text)).find(
      ({ count }) => count >= NEAR_WORDS,
    );
    return near
      ? desk.say("explainNear", { line: said, row: quoteRow(desk, near, 110) })
      : desk.say("explainNone", { line: said });
  });
  const key = items.length > 0 ? "explainLead" : "explainNothing";
  return {
    lead: desk.say(key, { title: titleOf(desk) }),
    sections: [
      { items, keep: true },
      {
        title: desk.say("strongest"),
        items: strongest ? [quoteRow(desk, strongest.place)] : [],
      },
    ],
  };
}
