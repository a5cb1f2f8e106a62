import { type Desk, quoteLine, quoteRow } from "./desk.ts";
import type { Draft, Section } from "./draft.ts";
import { bestPairs } from "./pairs.ts";
import { plain } from "./quote.ts";
import { contentStemsOf, findWords, type RowLine } from "./resume-index.ts";
import { reworded, shortened } from "./reword.ts";

const MAX_CHARS = 420;

/** The bullets that a question points at: by a marker, by their words, by its scope; else the most useful ones. */
function targets(desk: Desk): { rows: RowLine[]; pointed: boolean } {
  const bullets = desk.index.rows.filter((row) => row.at >= 0 && !row.isList);
  const quote = /["“„«](.{12,}?)["”“»]/su.exec(desk.question)?.[1] ?? desk.question;
  const stems = contentStemsOf(quote);
  const byWords = findWords(desk.index, stems)
    .filter(({ row, count }) => bullets.includes(row) && count >= 4 && count >= stems.length * 0.5)
    .map(({ row }) => row);
  const exact = byWords[0];
  if (exact) return { rows: [exact], pointed: true };
  if (desk.scope) {
    const rows = bullets.filter((row) => desk.scope?.has(row.entry));
    if (rows.length > 0) return { rows, pointed: false };
  }
  const useful = bestPairs(desk, 30).map(({ place }) => place.row);
  return {
    rows: [...new Set([...useful.filter((row) => bullets.includes(row)), ...bullets])],
    pointed: false,
  };
}

/** So few characters less are no improvement worth showing. */
const LEAST_CHANGE = 8;
const LONG_WORDS = 24;

/** Stronger, and shorter where that is wanted or the bullet is long; null where nothing to speak of changes. */
function improved(text: string, wantsShort: boolean): string | null {
  const stronger = reworded(text);
  const isLong = text.split(/\s+/).length > LONG_WORDS;
  const better = wantsShort || (isLong && stronger === text) ? shortened(stronger) : stronger;
  const isSame =
    better.split(" ")[0] === text.split(" ")[0] && text.length - better.length < LEAST_CHANGE;
  return isSame ? null : better;
}

/** A bullet in stronger words of its own, before and after; a shorter one where the question wants that. */
export function rewriteAnswer(desk: Desk, wantsShort: boolean): Draft {
  const { rows, pointed } = targets(desk);
  const candidates = wantsShort ? rows.toSorted((a, b) => b.text.length - a.text.length) : rows;
  const changed = (pointed ? rows.slice(0, 1) : candidates)
    .filter((row) => row.text.length <= MAX_CHARS)
    .flatMap((row) => {
      const text = improved(row.text, wantsShort);
      return text === null ? [] : [{ row, text }];
    });
  const first = rows[0];
  if (!first) return { lead: desk.say("rewriteNone"), sections: [] };
  if (changed.length === 0) {
    const row = quoteRow(desk, { row: candidates[0] ?? first, start: 0, end: 0 }, 240);
    return {
      lead: desk.say(wantsShort ? "shortenSame" : "rewriteSame", { row }),
      sections: wordsToAdd(desk),
      ...(wantsShort ? {} : askNumber(desk, (candidates[0] ?? first).text)),
    };
  }
  return {
    lead: desk.say("rewriteLead"),
    sections: [
      ...changed.slice(0, 3).map(({ row, text }) => ({
        items: [
          `${desk.say("before")}: ${quoteRow(desk, { row, start: 0, end: 0 }, MAX_CHARS)}`,
          `${desk.say("after")}: **${plain(text)}** [${row.entry.ref}]`,
        ],
      })),
      ...(pointed ? wordsToAdd(desk) : []),
    ],
    ...askNumber(desk, changed[0]?.text ?? ""),
  };
}

/** A bullet is stronger with a number, which only the user can know. */
const askNumber = (desk: Desk, bullet: string) =>
  /\p{N}/u.test(bullet) ? {} : { advice: desk.say("askNumber") };

/** The posting's most wanted line, as a word to add if it is true. */
function wordsToAdd(desk: Desk): Section[] {
  const open = desk.fit.find((each) => each.status !== "covered");
  return open
    ? [
        {
          items: [
            desk.say("addIfTrue", { line: quoteLine(desk, open.line, open.needs[0]?.option) }),
          ],
        },
      ]
    : [];
}
