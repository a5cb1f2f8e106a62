import type { Token } from "../../terms/tokenize.ts";
import { isContentWord, STOP_WORDS } from "./words.ts";

/** Something called by a name that no table has: `TimescaleDB`, `OpenTelemetry`, `NMC`, `SOC 2`. */
export interface Name {
  start: number;
  end: number;
  /** Tokens, end exclusive. */
  first: number;
  last: number;
}

/** Capitals that name no skill, folded. */
const NOT_A_SKILL = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday eu uk us usa uae dach emea apac utc cet gmt pto ote faq id ok hr ceo cto cfo coo vp gmbh llc ltd inc
  ag co kg mwd fmd hfd f m w d h x eoe eeo bonus plus bachelor master degree phd bsc msc ba ma mba english german french spanish dutch
  italian polish team product engineering sales marketing operations finance design support senior junior lead manager
  director engineer developer department company client clients customer customers role job position requirements
  qualifications responsibilities must nice english required preferred essential desirable ability strong excellent proven
  experience knowledge good solid deep at least minimum ideally hours week month year years level class klasse cv am pm eur usd gbp
  chf internet nights days weekends science arts university
  wort schrift bedarf phase head executive foundation ii iii iv vi vii viii mondays tuesdays wednesdays thursdays fridays saturdays sundays
  a1 a2 b1 b2 c1 c2 germany deutschland spain espana france europe europa england britain ireland austria switzerland netherlands`.split(
    /\s+/,
  ),
);

/** The last word of a title: the run before it names a person. */
const ROLES = new Set(
  `manager managers director executive officer coordinator engineer engineers developer developers analyst analysts specialist technician
  supervisor assistant consultant administrator lead leader head architect scientist nurse team teams department office committee board ii iii iv`.split(
    /\s+/,
  ),
);

/** An amount, as in `£600k`, or the place of a name that was taken out, as in `<ORGANIZATION>`. */
const NO_NAME_BEFORE = /[<£€$]$/;

/** Words of German that no other of the four languages has: there every noun has a capital, so a capital tells nothing. */
const GERMAN =
  /(?<![\p{L}])(?:und|oder|mit|der|die|das|den|dem|für|eine?[rnms]?|sie|wir|von|im|zur|zum|sehr|nach|bei|sowie|gute[nrs]?)(?![\p{L}])/iu;

function looksNamed(word: string): boolean {
  // An inner capital (GraphQL, eBPF), a digit in a word (S3, k8s), an acronym, a sign (C++)
  return (
    /\p{Ll}\p{Lu}/u.test(word) ||
    (/\p{L}/u.test(word) && /\p{N}/u.test(word)) ||
    /^\p{Lu}{2,8}s?$/u.test(word) ||
    /[+#]$/.test(word)
  );
}

/** What stands before the first word of a sentence or an item, which has its capital from there. */
const STARTS = /(?:^|[.!?:;•*"“(\n–-])\s*$/;

function isShouting(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 12 && letters === letters.toUpperCase();
}

/**
 * Runs of words that are names by their form: inner capitals, digits, acronyms, and, outside German, a capital in
 * mid-sentence. `taken` says which tokens already belong to something. A line in capitals has no names by form.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  taken: (token: number) => boolean,
): Name[] {
  if (isShouting(text)) return [];
  const german = GERMAN.test(text);
  const word = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  const isFree = (at: number) => {
    const folded = tokens[at]?.text ?? "";
    return folded !== "" && !taken(at) && !STOP_WORDS.has(folded) && !/^\p{N}+$/u.test(folded);
  };
  const hasCapital = (at: number) => !german && isFree(at) && /^\p{Lu}\p{L}{2,}/u.test(word(at));
  const opens = (at: number) => STARTS.test(text.slice(0, tokens[at]?.start).slice(-4));
  const isName = (at: number) => {
    if (!isFree(at) || NOT_A_SKILL.has(tokens[at]?.text ?? "")) return false;
    if (NO_NAME_BEFORE.test(text.slice(0, tokens[at]?.start).slice(-1))) return false;
    return looksNamed(word(at)) || (hasCapital(at) && !opens(at));
  };
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(at)) continue;
    let first = at;
    let last = at + 1;
    const joins = (next: number) => /^[ -]$/.test(gapBetween(text, tokens, next));
    while ((isName(last) || hasCapital(last)) && joins(last)) last++;
    // "Advanced Life Support" at the start of a line: the first word belongs to a name of more than one word.
    const before = at - 1;
    if (
      last - at > 1 &&
      joins(at) &&
      hasCapital(before) &&
      isContentWord(tokens[before]?.text ?? "")
    ) {
      first = before;
    }
    // A number right after a name is its own: `SOC 2`, `ISO 27001`.
    if (/^\p{N}/u.test(tokens[last]?.text ?? "") && gapBetween(text, tokens, last) === " ") last++;
    const begin = tokens[first];
    const finish = tokens[last - 1];
    const isPerson = last - first > 1 && ROLES.has(finish?.text ?? "");
    if (begin && finish && !isPerson)
      names.push({ start: begin.start, end: finish.end, first, last });
    at = last - 1;
  }
  return names;
}

function gapBetween(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
}
