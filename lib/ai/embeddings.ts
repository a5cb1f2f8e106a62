import OpenAI from "openai";
import { z } from "zod";
import { env } from "../env.ts";

/** The seam to whatever turns texts into vectors. */
export interface Embedder {
  /** The model's name, under which its vectors are kept. */
  model: string;
  /** One vector for each text, in their order. Throws when the endpoint fails or answers something else. */
  embed(texts: string[], signal: AbortSignal): Promise<Float32Array[]>;
}

/** OpenAI takes 8,191 tokens of a text; so many UTF-16 units are at most 6,000 bytes, and a token is at least one. */
const MAX_CHARS = 2_000;

const answerSchema = z.object({
  data: z.array(
    z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).nonempty() }),
  ),
});

/** The endpoint's embeddings where the environment names a model for them; null where it names none. */
export function configuredEmbedder(): Embedder | null {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_EMBEDDING_MODEL } = env();
  if (!OPENAI_EMBEDDING_MODEL || !(OPENAI_API_KEY || OPENAI_BASE_URL)) return null;
  return openAiEmbedder(OPENAI_EMBEDDING_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL);
}

/** Any server that speaks OpenAI's embeddings. */
export function openAiEmbedder(model: string, apiKey?: string, baseURL?: string): Embedder {
  // A local server wants no key, and the client insists on one.
  const client = new OpenAI({ apiKey: apiKey ?? "none", baseURL, maxRetries: 0 });
  return {
    model,
    async embed(texts, signal) {
      const input = texts.map((text) => text.slice(0, MAX_CHARS).toWellFormed());
      // The client would ask for base64, which not every server knows.
      const answer = await client.embeddings.create(
        { model, input, encoding_format: "float" },
        { signal },
      );
      const vectors = answerSchema
        .parse(answer)
        .data.toSorted((a, b) => a.index - b.index)
        .map(({ embedding }) => Float32Array.from(embedding));
      if (vectors.length !== texts.length) {
        throw new Error(`${vectors.length} vectors for ${texts.length} texts`);
      }
      return vectors;
    },
  };
}
