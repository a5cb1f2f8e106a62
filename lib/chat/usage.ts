import type { ModelUsage } from "../ai/provider.ts";
import type { Encoding } from "../ai/tokens.ts";
import { inWorker } from "../work/in-worker.ts";
import type { Usage } from "./schema.ts";

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
  const completion =
    reported?.completionTokens ?? (await inWorker("countTokens", [text, encoding]));
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    cached_tokens: reported?.cachedTokens ?? 0,
    counted_prompt_tokens: counted,
    source: reported ? "provider" : "local",
  };
}
