import type { ResumeEntry } from "../../resume/schema.ts";
import { matchesIn } from "../../terms/matches.ts";

/** "No, I led five people" answers a question and denies nothing of what follows. */
const ANSWERED_NO = /^\s*(?:no|nope|nein|non)\s*[,.!:;–—-]/iu;
/** Says of oneself that something is not so. English, German, French, Spanish. */
const DENIES =
  /(?<!\p{L})(?:no|not|never|none|nothing|neither|nor|lack|cannot|kein\p{L}*|nicht|nie|niemals|nichts|weder|ne|pas|jamais|aucune?|rien|nunca|jamás|ning[uú]n\p{L}*|nada|tampoco)(?!\p{L})|n['’](?:t|ai|a|y|en|étais|est)(?!\p{L})/iu;
const DENIES_NOTHING =
  /(?<!\p{L})(?:not (?:only|just)|no (?:less|fewer) than|nicht nur|no solo|no sólo|pas seulement)(?!\p{L})/giu;
/** Where another statement begins. */
const PART = /[.;!?\n](?!\p{N})|,?\s(?:but|aber|sondern|mais|pero|sino)(?!\p{L})/giu;

/** White space in place of each sentence, or side of a "but", that denies something: nothing changes its place. */
function withoutDenials(text: string): string {
  const no = ANSWERED_NO.exec(text)?.[0].length ?? 0;
  const cuts = matchesIn(text, PART)
    .map(({ index }) => index)
    .filter((index) => index >= no);
  const bounds = [no, ...cuts, text.length];
  const parts = bounds.slice(0, -1).map((from, at) => text.slice(from, bounds[at + 1]));
  const kept = parts.map((part) =>
    DENIES.test(part.replace(DENIES_NOTHING, "")) ? " ".repeat(part.length) : part,
  );
  return " ".repeat(no) + kept.join("");
}

/**
 * What a line of a row says that the user has or did, every character at its place. A resume says nothing else; a note
 * may: "I have never used Kafka" is no proof of Kafka.
 */
export function statedIn({ kind }: Pick<ResumeEntry, "kind">, line: string): string {
  return kind === "note" ? withoutDenials(line) : line;
}
