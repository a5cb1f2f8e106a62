import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { PROVIDER_SECRET } from "./behaviours.ts";
import { sendError, sendJson } from "./completions.ts";

/**
 * Embeddings without a model: a vector counts the words of its text, so texts with words in common are alike. A text can
 * make the call fail: `{embed fail}` is answered with 500, `{embed hang}` with nothing until the caller leaves.
 */

const requestSchema = z.looseObject({
  model: z.string(),
  input: z.array(z.string()).min(1),
  encoding_format: z.literal("float"),
});

export const recordedEmbeddingSchema = z.object({
  model: z.string(),
  authorization: z.string(),
  input: z.array(z.string()),
});
export type RecordedEmbedding = z.infer<typeof recordedEmbeddingSchema>;

/** A word that means the same to this model as another, and to nobody else. */
export const MADE_UP_WORD = "quibblefrotz";
const MEANT: Record<string, string> = { [MADE_UP_WORD]: "kafka" };

const DIMENSIONS = 1_024;

function vectorOf(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let place = 0;
    for (const letter of MEANT[word] ?? word) {
      place = (place * 31 + (letter.codePointAt(0) ?? 0)) % DIMENSIONS;
    }
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector;
}

/** Answers one call and gives what is to be recorded of it. */
export async function answerEmbeddings(
  body: unknown,
  authorization: string,
  response: ServerResponse,
  record: (recorded: RecordedEmbedding) => void,
): Promise<void> {
  const { model, input } = requestSchema.parse(body);
  record({ model, authorization, input });
  const says = (directive: string) => input.some((text) => text.includes(`{embed ${directive}}`));
  if (says("fail")) return sendError(response, 500, `The provider failed: ${PROVIDER_SECRET}`);
  while (says("hang") && !response.destroyed) await delay(20);
  if (response.destroyed) return;
  const data = input.map((text, index) => ({
    object: "embedding",
    index,
    embedding: vectorOf(text),
  }));
  const tokens = input.join(" ").split(/\s+/).length;
  const usage = { prompt_tokens: tokens, total_tokens: tokens };
  sendJson(response, 200, { object: "list", model, data, usage });
}
