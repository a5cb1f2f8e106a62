import { markersIn } from "../../lib/grounding/markers.ts";
import { matchesIn } from "../../lib/terms/matches.ts";

/** What simpler checks mark of the same answers, so that our figures have something beside them. */

interface Place {
  start: number;
  end: number;
}

/** Marks of an answer. @param given what each marker stands for. */
export type Rival = (text: string, given: ReadonlyMap<string, string>) => Place[];

const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?]*/g;
const NUMBER = /\d[\d.,]*\d|\d/g;
const NAME = /\p{Lu}[\p{L}\p{N}+#.-]*[\p{L}\p{N}+#]/gu;
const SIGNED_NUMBER = /[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?%|\d[\d.,]*x(?!\p{L})/giu;
const MARKER = /\[[^\]\n]*\]/g;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[.,](?=\d{3}(?!\d))/g, "")
    .replace(/(?<=\d)\s+(?=%)|(?<=[$€£])\s+(?=\d)/g, "");

/** Whether a number or a name stands in a text by itself, not as a part of another. */
const stands = (found: string, text: string) =>
  new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(plain(found))}(?![\\p{L}\\d])`, "u").test(text);

const places = (text: string, form: RegExp): (Place & { text: string })[] =>
  matchesIn(text, form).map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

const blank = (text: string) => text.replace(MARKER, (marker) => " ".repeat(marker.length));

/** Numbers with a sign of money, percent or times that stand nowhere in the resume. */
const signedNumbers: Rival = (text, given) => {
  const all = plain([...given.values()].join("\n"));
  return places(blank(text), SIGNED_NUMBER).filter((each) => !stands(each.text, all));
};

/** In each sentence, the numbers and names that stand in none of the rows that it cites; without markers in no row. */
const numbersAndNames: Rival = (text, given) => {
  const all = [...given.values()].join("\n");
  return places(text, SENTENCE).flatMap(({ text: sentence, start }) => {
    const cited = markersIn(sentence).flatMap(({ ref }) => given.get(ref) ?? []);
    const rows = plain(cited.length > 0 ? cited.join("\n") : all);
    const bare = blank(sentence);
    const first = bare.search(/\p{L}/u);
    const numbers = places(bare, NUMBER).filter((each) => !stands(each.text, rows));
    const names = places(bare, NAME).filter(
      (each) => each.start !== first && !stands(each.text, rows),
    );
    return [...numbers, ...names].map((each) => ({
      start: start + each.start,
      end: start + each.end,
    }));
  });
};

export const RIVALS: readonly (readonly [name: string, rival: Rival])[] = [
  ["numbers with %, $ or x that the resume lacks", signedNumbers],
  ["numbers and names that the cited rows lack", numbersAndNames],
];
