import type { Evidence, ModelMessage } from "../ai/provider.ts";
import { countTokens } from "../ai/tokens.ts";
import type { LineKind, Posting } from "../job/schema.ts";
import { byRecency, type ResumeEntry } from "../resume/schema.ts";
import { baseForm } from "../terms/base-form.ts";
import { sensesOf } from "../terms/thesaurus.ts";
import { type Corpus, corpusOf } from "./corpus.ts";
import type { Focus } from "./focus.ts";
import { plainQuestion } from "./informal.ts";
import { type Passage, passageText } from "./passages.ts";
import { search } from "./search.ts";
import type { Similarity } from "./similarity.ts";
import { focusOf } from "./turns.ts";

export interface Question {
  question: string;
  /** Earlier messages of the session, oldest first. */
  history: ModelMessage[];
  entries: ResumeEntry[];
  posting: Posting;
  /** Rows at most; 12 if not given, and never more. */
  limit?: number;
  /** The year that “five years ago” counts back from; this one if not given. */
  year?: number;
  /** See `similarityTo`; without it, or with null, words alone decide. */
  similarity?: Similarity | null;
}

const MAX_ROWS = 12;
/** Tokens (o200k_base) of all rows together, each with its marker and line break. */
const MAX_TOKENS = 800;
/** Counting is the slow part: rows that no language packs into the tokens left, and all after so many, are not counted. */
const MAX_CHARS_PER_TOKEN = 12;
const MAX_COUNTED = 60;
/** How many earlier messages a follow-up can lean on. */
const MESSAGES = 12;

/**
 * The rows and posting lines that bear on a question, best first, each on one line with its marker, none twice: at most
 * 12, and 800 tokens in all; one that does not fit is passed over. Where nothing bears on it, what the posting wants and
 * the best of the most recent job. Deterministic.
 */
export function retrieve({
  question,
  history,
  entries,
  posting,
  limit = MAX_ROWS,
  year = new Date().getFullYear(),
  similarity = null,
}: Question): Evidence[] {
  const corpus = corpusOf(entries, posting, year);
  const { index, names } = corpus;
  const find = (focus: Focus) => search(corpus, focus, entries, similarity);
  const isWord = (word: string) => {
    const base = baseForm(word);
    return index.occurrences.has(base) || sensesOf(base) !== undefined;
  };
  const focus = focusOf(
    [...history.slice(-MESSAGES), { role: "user", content: question }],
    { entries, names, year },
    (text) => plainQuestion(text, isWord),
    (earlier) => find(earlier).flatMap((at) => index.passages[at]?.ref ?? []),
  );
  const ofSide = sideOf(focus, corpus);
  const searches = focus.sought.some(({ weight }) => weight === 1);
  const places = searches ? [...find(focus), ...ofSide] : [...ofSide, ...find(focus)];
  const found = places.length > 0 ? places : fallback(corpus);
  return evidenceOf(
    found.flatMap((at) => index.passages[at] ?? []),
    Math.min(limit, MAX_ROWS),
  );
}

/** What a person can be said to lack, where the question does not say. */
const LACKED: LineKind[] = ["must", "nice"];
const MOST_LACKED = 8;

/** What the question about the posting as a whole finds: what the resume lacks of it, or what speaks for the person. */
function sideOf({ side, lines }: Focus, corpus: Corpus): number[] {
  const { passages } = corpus.index;
  if (side === "missing") {
    const kinds = lines.includes("task") || lines.length === 0 ? LACKED : lines;
    const lacked = corpus
      .requirements()
      .unmet.filter((at) => kinds.includes(passages[at]?.line?.kind ?? "heading"));
    return [...lacked.slice(0, MOST_LACKED), ...worthiest(corpus)];
  }
  return side === "fit" ? alternating(worthiest(corpus), 2, corpus.requirements().met, 1) : [];
}

/** The resume's passages that have anything of what the posting wants, best first. */
function worthiest({ worth }: Corpus): number[] {
  const value = (at: number) => worth()[at] ?? 0;
  const places = [...worth().keys()].filter((at) => value(at) > 0);
  return places.sort((a, b) => value(b) - value(a) || a - b);
}

/** Where nothing bears on a question: what the posting wants, and the best of the most recent job. */
function fallback(corpus: Corpus): number[] {
  const { passages } = corpus.index;
  const { met, unmet } = corpus.requirements();
  const value = (at: number) => corpus.worth()[at] ?? 0;
  const [latest] = passages
    .flatMap(({ entry }) => (entry?.kind === "work" && !entry.section ? [entry] : []))
    .sort(byRecency);
  const rows = [...passages.keys()]
    .filter((at) => latest !== undefined && passages[at]?.ref === latest.ref)
    .sort((a, b) => value(b) - value(a) || a - b);
  const wanted = [...met, ...unmet].filter((at) =>
    ["must", "task"].includes(passages[at]?.line?.kind ?? ""),
  );
  return alternating([...new Set(wanted)], 1, rows, 1);
}

function alternating(a: number[], of: number, b: number[], and: number): number[] {
  const mixed: number[] = [];
  for (let round = 0; round * of < a.length || round * and < b.length; round++) {
    mixed.push(
      ...a.slice(round * of, (round + 1) * of),
      ...b.slice(round * and, (round + 1) * and),
    );
  }
  return mixed;
}

function evidenceOf(passages: Passage[], limit: number): Evidence[] {
  const rows: Evidence[] = [];
  const seen = new Set<string>();
  let left = MAX_TOKENS;
  let counted = 0;
  for (const passage of passages) {
    if (rows.length >= limit || counted >= MAX_COUNTED) break;
    const { ref, kind, entityId } = passage;
    const text = passageText(passage);
    if (text === "" || text.length > left * MAX_CHARS_PER_TOKEN || seen.has(text)) continue;
    seen.add(text);
    counted += 1;
    const tokens = countTokens(`[${ref}] ${text}\n`, "o200k_base");
    if (tokens > left) continue;
    left -= tokens;
    rows.push({ ref, kind, entityId, text });
  }
  return rows;
}
