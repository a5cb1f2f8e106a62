import { countTokens, type Encoding, truncateToTokens } from "../ai/tokens.ts";
import { MARKER_REF } from "../resume/schema.ts";
import { contentTerms } from "../terms/content.ts";
import { fold } from "../terms/tokenize.ts";
import type { Exchange } from "./history.ts";
import { AT_THE_START, SAID_BEFORE } from "./history-cues.ts";

/** What one question brings back at most. */
const MOST_EXCHANGES = 2;
/** An exchange with less than this share of the best one's score is about something else. */
const OTHER_SUBJECT = 0.6;
/** Of a message so much is searched; an answer is seldom longer. */
const SEARCHED_CHARS = 2_000;
/** Of an exchange's tokens so many go to its question at most. */
const QUESTION_SHARE = 0.4;
/** A claim must rest on the row as it is now, not on what was once said about it. */
const MARKERS = new RegExp(`\\s*\\[${MARKER_REF}(?:\\s*[,;]\\s*${MARKER_REF})*\\]`, "g");

/** What a question that points back at the chat asks for. */
interface Reference {
  terms: ReadonlySet<string>;
  /** It points at the beginning. */
  isAtStart: boolean;
}

/**
 * Exchanges that are no longer in the history and that the question refers to (“what did you say about …?”): each on
 * one line, the oldest first, its question and the lines of the answer that share most with what is asked. Nothing for
 * a question that does not point back.
 * @param dropped oldest first.
 * @param room in tokens, for all of them with a line break each.
 */
export function recall(
  question: string,
  dropped: Exchange[],
  room: number,
  encoding: Encoding,
): string[] {
  const reference = readReference(question);
  if (!reference || dropped.length === 0) return [];
  const found = referredTo(reference, dropped);
  const each = Math.floor(room / (found.length || 1));
  return found
    .map((exchange) => excerpt(exchange, reference.terms, each, encoding))
    .filter((text) => text !== "");
}

function readReference(question: string): Reference | null {
  const asked = fold(question).replace(/[’`´]/g, "'");
  const isAtStart = AT_THE_START.some((cue) => cue.test(asked));
  if (!isAtStart && !SAID_BEFORE.some((cue) => cue.test(asked))) return null;
  const cues = [...SAID_BEFORE, ...AT_THE_START];
  const rest = cues.reduce((text, cue) => text.replace(cue, " "), asked);
  return { terms: new Set(contentTerms(rest, true)), isAtStart };
}

/** The exchanges that have most of the terms, a term by its rarity among them (as in Spärck Jones 1972). */
function referredTo({ terms, isAtStart }: Reference, dropped: Exchange[]) {
  const none = isAtStart ? dropped.slice(0, 1) : [];
  if (terms.size === 0) return isAtStart ? none : dropped.slice(-1);
  const hits: Set<string>[] = [];
  const frequency = new Map<string, number>();
  for (const exchange of dropped) {
    const own = exchange.flatMap(({ content }) => contentTerms(searched(content)));
    const hit = new Set(own.filter((term) => terms.has(term)));
    for (const term of hit) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    hits.push(hit);
  }
  const scored = dropped.map((exchange, at) => {
    const rarities = [...(hits[at] ?? [])].map(
      (term) => dropped.length / (frequency.get(term) ?? 1),
    );
    return { exchange, at, score: rarities.reduce((sum, rarity) => sum + Math.log(1 + rarity), 0) };
  });
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  if (best === 0) return none;
  return scored
    .filter(({ score }) => score >= best * OTHER_SUBJECT)
    .sort((a, b) => b.score - a.score || (isAtStart ? a.at - b.at : b.at - a.at))
    .slice(0, MOST_EXCHANGES)
    .sort((a, b) => a.at - b.at)
    .map(({ exchange }) => exchange);
}

const searched = (text: string) => text.slice(0, SEARCHED_CHARS);

/** `Asked “…”, you answered “…”`: whole lines of the answer within `room` tokens, or the beginning of the best. */
function excerpt(
  [asked, answered]: Exchange,
  terms: ReadonlySet<string>,
  room: number,
  encoding: Encoding,
): string {
  const write = (answer: string) => `Asked “${question}”, you answered “${answer}”`;
  const fits = (text: string) => countTokens(`${text}\n`, encoding) <= room;
  const question = beginning(oneLine(searched(asked.content)), room * QUESTION_SHARE, encoding);
  const lines = searched(answered.content)
    .replace(MARKERS, "")
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "");
  const shared = lines.map((line) => contentTerms(line).filter((term) => terms.has(term)).length);
  const order = [...lines.keys()].sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  let kept: number[] = [];
  const text = (indexes: number[]) => write(indexes.map((at) => lines[at]).join(" "));
  for (const at of order) {
    const more = [...kept, at].sort((a, b) => a - b);
    if (fits(text(more))) kept = more;
  }
  if (kept.length > 0) return text(kept);
  const left = room - countTokens(`${write("")}\n`, encoding);
  const part = write(beginning(lines[order[0] ?? 0] ?? "", left - 1, encoding));
  return fits(part) && part !== write("") ? part : "";
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function beginning(text: string, tokens: number, encoding: Encoding): string {
  const most = Math.max(0, Math.floor(tokens));
  if (countTokens(text, encoding) <= most) return text;
  const cut = truncateToTokens(text, most - 1, encoding);
  return cut === "" ? "" : `${cut}…`;
}
