import { askedIn } from "./asked.ts";
import { type Desk, quoteLine, quoteRow } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { bestPairs } from "./pairs.ts";
import { excerpt, plain } from "./quote.ts";
import { contentStemsOf, findWords } from "./resume-index.ts";

/** The rows and lines nearest to the question: what retrieval found, else what shares its words. */
function nearest(desk: Desk): string[] {
  const stems = contentStemsOf(desk.question);
  const rows = findWords(desk.index, stems)
    .slice(0, 3)
    .map((place) => quoteRow(desk, place));
  if (rows.length > 0) return rows;
  return desk.evidence.slice(0, 4).flatMap(({ ref, kind, text }) => {
    if (kind === "job") {
      const line = desk.posting.lines.find((each) => each.ref === ref);
      return line ? [quoteLine(desk, line)] : [];
    }
    const row = desk.index.rows.find(
      (each) => each.entry.ref === ref && each.at >= 0 && text.includes(each.text),
    );
    return row ? [quoteRow(desk, { row, start: 0, end: 0 })] : [];
  });
}

/** For what the coach does not understand: the nearest rows, and what it can be asked. */
export function helpAnswer(desk: Desk): Draft {
  const rows = nearest(desk);
  const asked = askedIn(desk.question).text || desk.question;
  const subject = plain(excerpt(asked, { start: 0, end: 0 }, 60));
  const strongest =
    rows.length > 0 ? [] : bestPairs(desk, 2).map(({ place }) => quoteRow(desk, place));
  return {
    lead:
      rows.length > 0
        ? desk.say("helpRows")
        : desk.say("helpLead", { subject: `${desk.say("open")}${subject}${desk.say("close")}` }),
    sections: [
      { items: rows },
      { title: desk.say("strongest"), items: strongest },
      { title: desk.say("whatYouCan"), items: [desk.say("help")] },
    ],
  };
}
