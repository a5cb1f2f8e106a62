import OpenAI from "openai";
import { z } from "zod";
import { env } from "../env.ts";
import { faultOf, ProviderFault } from "./faults.ts";
import type { ModelEvent, ModelProvider, ModelRequest, ModelUsage } from "./provider.ts";

/** Whose newer models refuse `max_tokens`; other servers know only that. */
const OPENAI_HOSTS = /^(?:api\.openai\.com|.+\.openai\.azure\.com)$/;

/** What the endpoint calls the most tokens of an answer. */
export const limitNameOf = (baseUrl: string) =>
  OPENAI_HOSTS.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens";

const tokens = z.int().nonnegative();
const usageSchema = z.object({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  prompt_tokens_details: z.object({ cached_tokens: tokens.nullish() }).nullish(),
});

/** Null for a block that cannot be right: then we count. */
function usageIn(block: unknown): ModelUsage | null {
  const { data } = usageSchema.safeParse(block);
  return data
    ? {
        promptTokens: data.prompt_tokens,
        completionTokens: data.completion_tokens,
        cachedTokens: data.prompt_tokens_details?.cached_tokens ?? 0,
      }
    : null;
}

/** Any server that speaks OpenAI's chat completions; one call for each request, see `steady.ts` for what goes wrong. */
export function openAiProvider(): ModelProvider {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = env();
  const client = new OpenAI({
    // A local server wants none, and the client insists on one.
    apiKey: OPENAI_API_KEY ?? "none",
    baseURL: OPENAI_BASE_URL,
    maxRetries: 0,
    // `steady.ts` has the timer, which knows of tokens.
    timeout: 2_147_483_647,
    // It would write lines of its own between those of our log.
    logLevel: "off",
  });
  const limitName = limitNameOf(client.baseURL);

  async function* stream({ messages, maxOutputTokens, signal }: ModelRequest) {
    let usage: ModelUsage | null = null;
    let reason = "";
    try {
      const chunks = await client.chat.completions.create(
        {
          model: OPENAI_MODEL,
          messages,
          stream: true,
          stream_options: { include_usage: true },
          [limitName]: maxOutputTokens,
        },
        { signal },
      );
      for await (const chunk of chunks) {
        const choice = chunk.choices?.[0];
        yield { type: "text", text: choice?.delta?.content ?? "" } satisfies ModelEvent;
        reason = choice?.finish_reason ?? reason;
        if (chunk.usage) usage = usageIn(chunk.usage);
      }
    } catch (error) {
      throw signal.aborted ? signal.reason : faultOf(error);
    }
    // The client ends quietly when it was aborted, and when the connection was cut.
    if (signal.aborted) throw signal.reason;
    if (!reason) throw new ProviderFault("broken", { cause: new Error("no end was told") });
    if (reason === "content_filter") throw new ProviderFault("filtered");
    yield { type: "finish", reason, usage } satisfies ModelEvent;
  }

  return { model: OPENAI_MODEL, stream };
}
