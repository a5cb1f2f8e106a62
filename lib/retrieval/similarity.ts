import { setTimeout as delay } from "node:timers/promises";
import { configuredEmbedder, type Embedder } from "../ai/embeddings.ts";
import type { ModelMessage } from "../ai/provider.ts";
import type { Posting } from "../job/schema.ts";
import { log } from "../log.ts";
import type { Owner } from "../owner.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { vectorStore } from "./data.ts";
import { passagesOf, passageText } from "./passages.ts";
import { isFollowUp } from "./pointers.ts";
import { cosine, hashOf, vectorsOf } from "./vectors.ts";

/** How alike a passage, by its text, and a question are; higher is more alike. */
export type Similarity = ReadonlyMap<string, number>;

export interface AskedAbout {
  question: string;
  /** Earlier messages of the session, oldest first. */
  history: ModelMessage[];
  entries: ResumeEntry[];
  posting: Posting;
}

/** How long a question waits for vectors; what takes longer is there for the next one. */
const WAIT_MS = 2_500;
/** After this the endpoint is given up. */
const CALL_MS = 60_000;
/** More passages than any resume with its posting has, but for those that are pasted to break something. */
const MOST_PASSAGES = 2_000;

/**
 * How alike the question and each passage are by the vectors of the configured model. Null without such a model, and
 * when the endpoint fails or is slow, which is logged and no error: the question is then answered by its words alone.
 */
export async function similarityTo(owner: Owner, asked: AskedAbout): Promise<Similarity | null> {
  const embedder = configuredEmbedder();
  if (!embedder) return null;
  const late = new AbortController();
  const computing = compute(owner, asked, embedder).catch((error: unknown) => {
    // The message may hold what the endpoint was sent; the kind of error tells enough.
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    log().warn({ kind, model: embedder.model }, "no vectors for a question");
    return null;
  });
  const waiting = delay(WAIT_MS, null, { signal: late.signal }).then(
    () => {
      log().warn({ model: embedder.model }, "vectors are late; a question goes without them");
      return null;
    },
    () => null,
  );
  const similarity = await Promise.race([computing, waiting]);
  late.abort();
  return similarity;
}

/** One computation for a person at a time, so that two questions at once do not pay for the same passages twice. */
const running = new Map<string, Promise<unknown>>();

async function compute(
  owner: Owner,
  { question, history, entries, posting }: AskedAbout,
  embedder: Embedder,
): Promise<Similarity> {
  const texts = [...new Set(passagesOf(entries, posting).map(passageText))]
    .filter((text) => text !== "")
    .slice(0, MOST_PASSAGES);
  const signal = AbortSignal.timeout(CALL_MS);
  const before = history.findLast(({ role }) => role === "user")?.content;
  const said = before && isFollowUp(question) ? `${before}\n${question}` : question;
  const [[asked], vectors] = await Promise.all([
    embedder.embed([said], signal),
    inTurn(owner, () => {
      const store = vectorStore(owner, embedder.model, texts.map(hashOf));
      return vectorsOf(texts, embedder, store, signal);
    }),
  ]);
  const similarity = new Map<string, number>();
  for (const [text, vector] of vectors) {
    const alike = asked ? cosine(asked, vector) : null;
    if (alike !== null) similarity.set(text, alike);
  }
  return similarity;
}

async function inTurn<Result>(owner: Owner, work: () => Promise<Result>): Promise<Result> {
  const before = running.get(owner);
  const mine = (before ?? Promise.resolve()).then(work, work);
  running.set(owner, mine);
  try {
    return await mine;
  } finally {
    if (running.get(owner) === mine) running.delete(owner);
  }
}
