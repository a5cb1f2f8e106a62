import { wordValue } from "./number-words.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A name by its capitals, as tokens (end exclusive) and characters: `Head of Sales`, `KPMG`, `Clefs d'Or`. */
export interface CapitalRun {
  first: number;
  last: number;
  start: number;
  end: number;
  /** The first word of a sentence, which has its capital from there. */
  isFirstWord: boolean;
}

const JOINERS = new Set("of for the and de d du des la le del von der & a".split(" "));
/** Capitals that name nothing. */
const NO_NAME = new Set(
  `i don he she we they it his her its their our my your this that these those there here ok cv hr mr mrs ms dr dear sir madam yes no january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday suggested madame monsieur sie ihr ihre ihren ihrem ihrer ihnen du eu uk us
  english german french spanish italian year key stage msc bsc ba ma mba phd pgce beng meng btec gcse`.split(
    /\s+/,
  ),
);
/** Places that a reader knows without a row, and what comes from them. */
const COUNTRIES = new Set(
  `europe european germany france spain italy england scotland wales ireland britain british portugal netherlands belgium
  switzerland austria poland america american usa canada australia bavaria dach allemagne espagne italie suisse alemania francia
  italia united kingdom states europa`.split(/\s+/),
);
/** After the first word of a sentence: it is what the sentence is about. */
const SUBJECT_OF = new Set("was were is are has had".split(" "));
/** What stands before the first word of a sentence, an item, a cell or a quotation. */
const OPENS = /(?:^|[.!?:;•|“”"„«(\n–—-]|\*\*)\s*["“„«*_]*$/;

const isCapital = (text: string) => /^\p{Lu}/u.test(text) || /\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(text);

/**
 * Runs of capitalised words in mid-sentence, with what joins them. The first word of a sentence counts only with
 * another one after it, or where its form is a name's: an inner capital, all capitals.
 */
export function capitalRuns(view: SentenceView): CapitalRun[] {
  const { tokens, text } = view;
  const word = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  const gap = (at: number) => text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
  const isJoined = (at: number) =>
    /^(?:[\s’'-]|\s?&\s?|\s?\.\s?)$/.test(gap(at)) || /^['’]s?\s?$/.test(gap(at));
  const isName = (at: number) => {
    const token = tokens[at];
    return (
      token !== undefined &&
      word(at) !== token.text &&
      isCapital(word(at)) &&
      !NO_NAME.has(token.text) &&
      wordValue(token.text) === null
    );
  };
  const inMarker = (at: number) => {
    const start = tokens[at]?.start ?? 0;
    return view.groups.some((group) => group.start <= start && start < group.end);
  };
  const isSubject = (at: number) =>
    SUBJECT_OF.has(tokens[at]?.text ?? "") &&
    isJoined(at) &&
    !/ing$/.test(tokens[at - 1]?.text ?? "");
  const runs: CapitalRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(at) || inMarker(at)) continue;
    let last = at + 1;
    for (;;) {
      let next = last;
      while (
        next < tokens.length &&
        next - last < 2 &&
        isJoined(next) &&
        JOINERS.has(tokens[next]?.text ?? "") &&
        tokens[next]?.text !== "and"
      )
        next++;
      const isMore =
        next < tokens.length &&
        isJoined(next) &&
        !inMarker(next) &&
        (isName(next) || (/^\d+$/.test(word(next)) && next === last));
      if (!isMore) break;
      last = next + 1;
    }
    const opens = OPENS.test(
      text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 6), tokens[at]?.start),
    );
    const isFormed = /\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(word(at));
    const [begin, finish] = [tokens[at], tokens[last - 1]];
    const isPlace = tokens
      .slice(at, last)
      .every(({ text: each }) => COUNTRIES.has(each) || JOINERS.has(each));
    if (
      begin &&
      finish &&
      !isPlace &&
      (!opens || (isName(at + 1) && isJoined(at + 1)) || isFormed || isSubject(last))
    )
      runs.push({
        first: at,
        last,
        start: begin.start,
        end: finish.end,
        isFirstWord: opens && last - at === 1 && !isFormed,
      });
    // "Work for Acme": the first word is none of the name.
    else if (opens && !isPlace) continue;
    at = last - 1;
  }
  return runs;
}
