import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { stem } from "../terms/tokenize.ts";
import { type EntryName, type RowFacts, withNotes } from "./row-facts.ts";
import { clauseAt, type SentenceView } from "./sentence-view.ts";
import type { Stance } from "./stance.ts";
import { isInPart } from "./support.ts";

/** The rows that words are about. */
export interface Scope {
  entries: ResumeEntry[];
  /** How it is known: by the marker, by a name in the clause, or not at all, when any row will do. */
  by: "marker" | "name" | "none";
}

/** A name of an entry in a sentence. */
export interface NamedEntry extends EntryName {
  start: number;
  end: number;
  /** Says where or as what: "at Acme", "in Leeds", "as a clerk". */
  isSetting: boolean;
}

/** Where a sentence names employers, schools, projects and titles of the rows. */
export function namedEntries(view: SentenceView, facts: RowFacts): NamedEntry[] {
  const found: NamedEntry[] = [];
  view.stems.forEach((first, at) => {
    const names = facts.names.get(first);
    const token = view.tokens[at];
    if (!names || !token || !/[\p{Lu}\p{N}]/u.test(view.text.charAt(token.start))) return;
    for (const name of names) {
      let length = 1;
      while (length < name.stems.length && view.stems[at + length] === name.stems[length]) length++;
      const isWhole = length === name.stems.length;
      // A short form will do for an employer, unless its first word is an ordinary one.
      const isShort =
        name.kind === "organization" &&
        (length > 1 ||
          (!facts.common.has(first) && !OF_ANY_NAME.has(first) && !isPlaceOf(facts, first)));
      if (!isWhole && !isShort) continue;
      const last = view.tokens[at + length - 1];
      if (last)
        found.push({
          ...name,
          start: token.start,
          end: last.end,
          isSetting:
            name.kind === "organization" ||
            (name.kind === "place" &&
              isOnlyPlace(facts, first) &&
              !/\b(?:of|von|de)\s$/.test(view.folded.slice(0, token.start))),
        });
    }
  });
  return [...found, ...rolesIn(view, facts), ...placesIn(view, facts)].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Dunmore" of "Dunmore Primary School" is a town where other rows were, too. */
const isPlaceOf = (facts: RowFacts, first: string) =>
  (facts.names.get(first) ?? []).some(({ kind }) => kind === "place");

/** Words that many employers and schools have in their name. */
const OF_ANY_NAME = new Set(
  `university college school institute academy hospital clinic hotel studio city county council group company house bank
  museum hochschule universitat stadt landratsamt klinik schule institut akademie gymnasium universite ecole lycee hotel
  mairie universidad colegio escuela hospital instituto ayuntamiento`
    .split(/\s+/)
    .map(stem),
);

/** "At the water board", "in der Ausbildung", "en la librería": where it was, in common words. Folded. */
const AT_THE =
  /\b(?:at (?:the|your|that)|with the|im|in der|in ihrer|bei der|beim|an der|am|a la|a l['’]|au|chez (?:le |la )?|dans (?:le |la |l['’])|en (?:la |el )?)\s?(\p{L}{3,}(?:[ -]\p{L}{3,}){0,3})/gu;

/** Entries whose employer or title alone has all of some common words that say where it was. */
function placesIn(view: SentenceView, facts: RowFacts): NamedEntry[] {
  return matchesIn(view.folded, AT_THE).flatMap((match) => {
    const from = match.index + match[0].length - (match[1]?.length ?? 0);
    const first = view.tokens.findIndex(({ start }) => start >= from);
    for (let length = 3; length > 0 && first >= 0; length--) {
      const places = Array.from({ length }, (_, at) => first + at);
      const finish = view.tokens[first + length - 1];
      if (!finish || finish.end > match.index + match[0].length) continue;
      // A name in capitals is one of the rows' or another employer's.
      const isName = view.language !== "de" && /^\p{Lu}/u.test(view.text.slice(from));
      if (isName || places.some((at) => !isInHeader(view, at))) continue;
      const having = (["name", "sense"] as const)
        .map((nearness) =>
          facts.headers.filter((header) =>
            places.every((at) => isInPart(view, at, header, facts, nearness)),
          ),
        )
        .find((headers) => headers.length > 0);
      if (!having) continue;
      if (new Set(having.map(({ entry }) => entry.organization)).size > 1) return [];
      return having.map(({ entry }) => ({
        entry,
        kind: "organization" as const,
        stems: [],
        start: from,
        end: finish.end,
        isSetting: true,
      }));
    }
    return [];
  });
}

/** A word that can name a place: neither grammar nor a number. */
const isInHeader = (view: SentenceView, at: number) =>
  !STOP_WORDS.has(view.tokens[at]?.text ?? "") && (view.tokens[at]?.text.length ?? 0) > 2;

/** One job alone was there. */
const isOnlyPlace = (facts: RowFacts, first: string) =>
  (facts.names.get(first) ?? []).filter(({ kind }) => kind === "place").length === 1;

const AS = /\b(?:as|als|comme|en tant que|como) (?:an? |the |your |my |ein(?:e)? |un(?:e|a)? )?/g;

/** "As a clerk you …": titles by their last words. */
function rolesIn(view: SentenceView, facts: RowFacts): NamedEntry[] {
  return matchesIn(view.folded, AS).flatMap((match) => {
    const at = view.tokens.findIndex(({ start }) => start >= match.index + match[0].length);
    for (let length = 4; length > 0 && at >= 0; length--) {
      const stems = view.stems.slice(at, at + length);
      const named = facts.titles.filter(({ stems: own }) =>
        stems.every((each, place) => own[own.length - stems.length + place] === each),
      );
      const [begin, finish] = [view.tokens[at], view.tokens[at + length - 1]];
      if (named.length > 0 && begin && finish)
        return named.map((name) => ({
          ...name,
          start: begin.start,
          end: finish.end,
          isSetting: true,
        }));
    }
    return [];
  });
}

/**
 * "Electrician, HNC, in charge of nine [W1]": what stands behind a comma in a list before a job's marker is no fact of
 * that job where a degree, a certificate or a skill says it.
 */
export function isListedApart(
  view: SentenceView,
  at: number,
  { group }: Stance,
  homes: Iterable<ResumeEntry>,
): boolean {
  if (!group) return false;
  const between =
    group.start <= at ? view.text.slice(group.end, at) : view.text.slice(at, group.start);
  if (!between.includes(",")) return false;
  return [...homes].some(({ kind }) => kind === "skill" || kind === "education");
}

/** Of several names the one that the place belongs to: "At A you …", "… at B". */
function nearest(view: SentenceView, named: NamedEntry[], at: number): NamedEntry[] {
  const before = named.findLast(({ end }) => end <= at);
  const after = named.find(({ start }) => start >= at);
  const clause = clauseAt(view, at);
  const opens =
    before && /^\W*(?:\p{L}+\s){0,3}$/u.test(view.text.slice(clause.start, before.start));
  const chosen = opens ? before : (after ?? before);
  if (!chosen) return named;
  return named.filter((each) => {
    const [left, right] = each.start < chosen.start ? [each, chosen] : [chosen, each];
    return (
      left.start === right.start ||
      /^\s*(?:,|and|und|et|y|&)?\s*$/u.test(view.text.slice(left.end, right.start))
    );
  });
}

/**
 * The rows that the words at a place are about: by their markers, else by the employer, school or project named. Notes
 * may say more of them (`withNotes`).
 */
export function scopeAt(
  view: SentenceView,
  facts: RowFacts,
  stance: Stance,
  named: NamedEntry[],
  at: number,
): Scope {
  const marked = (stance.group?.rows ?? []).flatMap((ref) => facts.byRef.get(ref) ?? []);
  const clause = clauseAt(view, at);
  // Behind its marker a sentence may turn to another place.
  const from = stance.group && stance.group.end <= at ? stance.group.end : clause.start;
  const here = named.filter(
    ({ isSetting, start }) => isSetting && from <= start && start < clause.end,
  );
  const turns = from > clause.start && here.length > 0;
  if (marked.length > 0 && !turns) return { entries: withNotes(marked, facts), by: "marker" };
  if (here.length > 0) {
    const chosen = nearest(view, here, at);
    const entries = [...new Set(chosen.map(({ entry }) => entry))];
    return { entries: withNotes(entries, facts), by: "name" };
  }
  const led = (view.lead?.refs ?? []).flatMap((ref) => facts.byRef.get(ref) ?? []);
  if (led.length > 0) return { entries: withNotes(led, facts), by: "name" };
  return { entries: facts.entries, by: "none" };
}
