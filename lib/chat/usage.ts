import type { ModelUsage } from "../ai/provider.ts";
import type { Encoding } from "../ai/tokens.ts";
import { log } from "../log.ts";
import { inWorker } from "../work/in-worker.ts";
import type { Usage } from "./schema.ts";

/** Of English in the encodings in use; other languages have fewer. */
const BYTES_PER_TOKEN = 4;

/** Counts in a thread; where that fails, by the length, so that an answer is saved and is not free. */
async function count(text: string, encoding: Encoding): Promise<number> {
  try {
    return await inWorker("countTokens", [text, encoding]);
  } catch (error) {
    log().error({ err: error }, "an answer's tokens could not be counted");
    return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
  }
}

/**
 * An answer's tokens: what the provider reports, else what we count.
 * @param counted our own count of what was sent.
 */
export async function usageOf(
  reported: ModelUsage | null,
  counted: number,
  text: string,
  encoding: Encoding,
): Promise<Usage> {
  const prompt = reported?.promptTokens ?? counted;
  const completion = reported?.completionTokens ?? (await count(text, encoding));
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    cached_tokens: reported?.cachedTokens ?? 0,
    counted_prompt_tokens: counted,
    source: reported ? "provider" : "local",
  };
}
