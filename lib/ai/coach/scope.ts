import type { EntryKind, ResumeEntry } from "../../resume/schema.ts";
import { fold, stem, tokenize } from "../../terms/tokenize.ts";
import { markersIn } from "./follow-up.ts";
import { isContentWord } from "./words.ts";

const KINDS: readonly (readonly [EntryKind, RegExp])[] = [
  ["project", /\bprojects?\b|\bprojekte?n?\b|\bprojets?\b|\bproyectos?\b/],
  [
    "education",
    /\beducation\b|\bstudies\b|\bdegrees?\b|\bausbildung\b|\bstudium\b|\betudes\b|\bformation\b|\bestudios\b|\bformacion\b/,
  ],
  ["skill", /\bmy skills\b|skills? section|meine kenntnisse|mes competences|mis habilidades/],
];
const LATEST =
  /\b(?:most recent|current|latest|last|present|newest|aktuelle[nrs]?|letzte[nrs]?|jetzige[nrs]?|actuel(?:le)?|dernier|derniere|ultim[oa]|actual)\s+(?:job|role|position|work|employer|company|stelle|arbeit|job|poste|emploi|puesto|trabajo|empleo)/;
const EXCEPT =
  /\b(?:besides|except|apart from|other than|not counting|without|ausser|abgesehen von|neben|sauf|hormis|en dehors|aparte de|excepto|ademas de)\b/;
/** Words of employers and titles by which no one names an entry. */
const COMMON = new Set(
  "gmbh ltd inc llc ag kg sa sl bv senior junior lead head chief manager engineer developer nurse assistant associate specialist analyst consultant coordinator officer staff team department university college school hospital company group the and of".split(
    " ",
  ),
);

function latestJob(entries: readonly ResumeEntry[]): ResumeEntry[] {
  const jobs = entries.filter((entry) => entry.kind === "work" && entry.section !== "volunteer");
  const when = (entry: ResumeEntry) =>
    entry.startDate && !entry.endDate ? "9999" : (entry.endDate ?? entry.startDate ?? "");
  return jobs
    .toSorted(
      (a, b) =>
        when(b).localeCompare(when(a)) || (b.startDate ?? "").localeCompare(a.startDate ?? ""),
    )
    .slice(0, 1);
}

/** Entries named by their employer, school or project, by a word that no other kind of name shares. */
function named(question: string, entries: readonly ResumeEntry[]): ResumeEntry[] {
  const asked = new Set(tokenize(question).map((token) => stem(token.text)));
  return entries.filter((entry) => {
    const name = entry.kind === "project" ? entry.title : entry.organization;
    if (entry.kind === "skill" || name.trim() === "") return false;
    const words = tokenize(name).filter(({ text }) => isContentWord(text) && !COMMON.has(text));
    return words.length > 0 && asked.has(stem(words[0]?.text ?? ""));
  });
}

/**
 * The rows that a question limits itself to: by marker (`[W2]`), by name ("at Acme"), by kind ("my projects"), by time
 * ("my last job"), or all but those ("besides …"). Null where it speaks of all.
 */
export function scopeOf(
  question: string,
  entries: readonly ResumeEntry[],
): Set<ResumeEntry> | null {
  const folded = fold(question);
  const markers = markersIn(question);
  let found = entries.filter((entry) => markers.includes(entry.ref));
  if (found.length === 0 && LATEST.test(folded)) found = latestJob(entries);
  if (found.length === 0) found = named(question, entries);
  if (found.length === 0) {
    const kind = KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
    found = entries.filter((entry) => entry.kind === kind);
  }
  if (found.length === 0) return null;
  if (!EXCEPT.test(folded)) return new Set(found);
  const others = entries.filter((entry) => !found.includes(entry));
  return others.length > 0 ? new Set(others) : null;
}
