import { type Desk, quoteLine, quoteRow } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { itemsIn, markersIn } from "./follow-up.ts";
import { excerpt, plain, withoutEscapes } from "./quote.ts";

/** The rows and posting lines behind the markers of a text, quoted; of a row the line that the text quotes. */
function behind(desk: Desk, text: string, max: number): string[] {
  const quotes = [...text.matchAll(/[“„«](.{8,}?)[”“»]/gu)].map((match) =>
    withoutEscapes((match[1] ?? "").trim()),
  );
  return markersIn(text)
    .slice(0, 5)
    .flatMap((marker) => {
      const line = desk.posting.lines.find(({ ref }) => ref === marker);
      if (line) return [quoteLine(desk, line, undefined, max)];
      const rows = desk.index.rows.filter(({ entry }) => entry.ref === marker);
      const quoted = rows.find((row) => quotes.some((quote) => row.text.includes(quote)));
      const row = quoted ?? rows.find(({ at }) => at >= 0) ?? rows[0];
      return row ? [quoteRow(desk, { row, start: 0, end: 0 }, max)] : [];
    });
}

/** "Why?": which requirement each row of the last answer meets, and by which words. */
export function whyAnswer(desk: Desk, last: string): Draft {
  const markers = markersIn(last);
  const cited = new Set(markers);
  const pairs = [...desk.fit, ...desk.tasks].flatMap(({ line, needs }) =>
    needs.slice(0, 1).flatMap((need) => {
      const proof = need.proofs.find(({ row }) => cited.has(row.entry.ref));
      if (!proof || !(cited.has(line.ref) || markers.length < 4)) return [];
      const words = excerpt(proof.row.text.slice(proof.start, proof.end), { start: 0, end: 0 }, 48);
      return [
        desk.say("whyPair", {
          row: quoteRow(desk, proof, 110),
          line: quoteLine(desk, line, need.option, 80),
          words: plain(words),
        }),
      ];
    }),
  );
  const items = pairs.length > 0 ? pairs.slice(0, 6) : behind(desk, last, 140);
  return { lead: desk.say(items.length > 0 ? "whyLead" : "whyNone"), sections: [{ items }] };
}

/** "The second one": that item of the last answer, with the whole of what it rests on. */
export function itemAnswer(desk: Desk, last: string, number: number): Draft {
  const item = itemsIn(last).at(number > 0 ? number - 1 : number);
  const items = item ? behind(desk, item, 400) : [];
  if (items.length === 0) return { lead: desk.say("nthNone"), sections: [] };
  const refs = new Set(markersIn(item ?? ""));
  const also = desk.fit.flatMap(({ line, needs }) => {
    const proof = needs.flatMap((need) => need.proofs).find(({ row }) => refs.has(row.entry.ref));
    return proof && !refs.has(line.ref)
      ? [desk.say("alsoMeets", { line: quoteLine(desk, line) })]
      : [];
  });
  return { lead: desk.say("nthLead"), sections: [{ items }, { items: also.slice(0, 2) }] };
}
