import { createHash } from "node:crypto";
import type { Embedder } from "../ai/embeddings.ts";

/** Where vectors of one model are kept, by the hash of their text. */
export interface VectorStore {
  read(hashes: string[]): Promise<Map<string, Float32Array>>;
  write(vectors: Map<string, Float32Array>): Promise<void>;
}

/** Texts of one call: well below what any endpoint takes, and few enough that a broken call loses little. */
const BATCH = 64;

export const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("base64url");

/**
 * The vector of each text, from the store or else made and stored, each call's as soon as they are there: what was made
 * once is not made again, even when a later call fails.
 */
export async function vectorsOf(
  texts: string[],
  embedder: Embedder,
  store: VectorStore,
  signal: AbortSignal,
): Promise<Map<string, Float32Array>> {
  const byHash = new Map(texts.map((text) => [hashOf(text), text]));
  const known = await store.read([...byHash.keys()]);
  const missing = [...byHash].filter(([hash]) => !known.has(hash));
  for (let first = 0; first < missing.length; first += BATCH) {
    const batch = missing.slice(first, first + BATCH);
    const vectors = await embedder.embed(
      batch.map(([, text]) => text),
      signal,
    );
    const made = new Map(batch.map(([hash], at) => [hash, vectors[at] ?? new Float32Array()]));
    await store.write(made);
    for (const [hash, vector] of made) known.set(hash, vector);
  }
  return new Map([...byHash].map(([hash, text]) => [text, known.get(hash) ?? new Float32Array()]));
}

/** The cosine of the angle between two vectors; null where they are of different spaces. */
export function cosine(a: Float32Array, b: Float32Array): number | null {
  if (a.length === 0 || a.length !== b.length) return null;
  let [dot, ofA, ofB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    dot += value * other;
    ofA += value * value;
    ofB += other * other;
  }
  return ofA === 0 || ofB === 0 ? null : dot / Math.sqrt(ofA * ofB);
}
