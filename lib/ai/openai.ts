import { finished } from "node:stream";
import OpenAI, { APIError } from "openai";
import { z } from "zod";
import { env } from "../env.ts";
import { bodyOf, endpointFetch } from "./endpoint-fetch.ts";
import { faultOf, ProviderFault } from "./faults.ts";
import type { ModelProvider, ModelUsage } from "./provider.ts";
import { eventReader, type ServerEvent } from "./server-events.ts";

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

/** What endpoints send varies: of a chunk nothing is taken for granted. */
type Chunk = Partial<OpenAI.ChatCompletionChunk>;

const DONE = "[DONE]";
/** What the end of a body may take after that. */
const END_MS = 50;

/** Adds an event's chunk to the others; returns why it was the last one, null where it was not. */
function takeEvent({ event, data }: ServerEvent, chunks: Chunk[], headers: Headers): unknown {
  if (data === DONE) return DONE;
  try {
    const chunk: Chunk & { error?: object } = JSON.parse(data) ?? {};
    if (event === "error" || chunk.error) {
      return new APIError(undefined, chunk.error ?? chunk, undefined, headers);
    }
    chunks.push(chunk);
    return null;
  } catch (error) {
    return error;
  }
}

/**
 * Reads an answer to its end: `onChunks` gets its chunks as they come in, together those that came together. The
 * client's own reader takes each by itself through several generators.
 * @throws SyntaxError for what is no JSON, APIError for an error that the endpoint tells, what the connection throws.
 */
function readChunks(response: Response, onChunks: (chunks: Chunk[]) => void): Promise<void> {
  const read = eventReader();
  const body = bodyOf(response);
  if (!body) return Promise.resolve();
  return new Promise((resolve, reject) => {
    let isDone = false;
    let leaving: NodeJS.Timeout | undefined;
    const take = (part: Buffer) => {
      const chunks: Chunk[] = [];
      let end: unknown = null;
      for (const event of read(part)) {
        end ??= takeEvent(event, chunks, response.headers);
      }
      // A comment that keeps the connection open is no sign of an answer.
      if (chunks.length > 0) onChunks(chunks);
      isDone = end === DONE;
      if (end && !isDone) throw end;
    };
    body.on("data", (part: Buffer) => {
      if (isDone) return;
      try {
        take(part);
      } catch (error) {
        reject(error);
        body.destroy();
      }
      if (!isDone) return;
      resolve();
      // Read to its end, a connection serves the next question too.
      leaving = setTimeout(() => body.destroy(), END_MS).unref();
    });
    // What breaks after the end takes nothing from the answer.
    finished(body, (error) => {
      clearTimeout(leaving);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Any server that speaks OpenAI's chat completions; one call for each request, see `steady.ts` for what goes wrong. */
export function openAiProvider(): ModelProvider {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = env();
  const client = new OpenAI({
    // A local server wants none, and the client insists on one.
    apiKey: OPENAI_API_KEY ?? "none",
    baseURL: OPENAI_BASE_URL,
    maxRetries: 0,
    fetch: endpointFetch,
    // `steady.ts` has the timer, which knows of tokens.
    timeout: 2_147_483_647,
    // It would write lines of its own between those of our log.
    logLevel: "off",
  });
  const limitName = limitNameOf(client.baseURL);

  const stream: ModelProvider["stream"] = async ({ messages, maxOutputTokens, signal }, onText) => {
    let usage: ModelUsage | null = null;
    let reason = "";
    try {
      const call = client.chat.completions.create(
        {
          model: OPENAI_MODEL,
          messages,
          stream: true,
          stream_options: { include_usage: true },
          [limitName]: maxOutputTokens,
        },
        { signal },
      );
      await readChunks(await call.asResponse(), (chunks) => {
        let text = "";
        for (const { choices, usage: block } of chunks) {
          text += choices?.[0]?.delta?.content ?? "";
          reason = choices?.[0]?.finish_reason ?? reason;
          if (block) usage = usageIn(block);
        }
        onText(text);
      });
    } catch (error) {
      throw signal.aborted ? signal.reason : faultOf(error);
    }
    if (signal.aborted) throw signal.reason;
    if (!reason) throw new ProviderFault("broken", { cause: new Error("no end was told") });
    if (reason === "content_filter") throw new ProviderFault("filtered");
    return { reason, usage };
  };

  return { model: OPENAI_MODEL, stream };
}
