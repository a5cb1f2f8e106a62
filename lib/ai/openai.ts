import OpenAI, { APIConnectionError, APIError } from "openai";
import { env } from "../env.ts";
import { AppError } from "../errors.ts";
import type { ModelEvent, ModelProvider, ModelRequest } from "./provider.ts";

/** The endpoint's state, by status, as the client is told. */
function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof APIConnectionError) {
    return new AppError("provider_unavailable", { cause: error });
  }
  const isBusy = error instanceof APIError && (error.status === 429 || error.status === 503);
  return new AppError(isBusy ? "provider_unavailable" : "provider_error", { cause: error });
}

/** Aborts when nothing has come for `ms`; `seen` starts the wait anew. */
function silenceTimer(ms: number) {
  const controller = new AbortController();
  const expire = () => controller.abort(new AppError("provider_timeout"));
  let timer = setTimeout(expire, ms);
  return {
    signal: controller.signal,
    seen() {
      clearTimeout(timer);
      timer = setTimeout(expire, ms);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Whose newer models refuse `max_tokens`; other servers know only that. */
const OPENAI_HOSTS = /^(?:api\.openai\.com|.+\.openai\.azure\.com)$/;

/** What the endpoint calls the most tokens of an answer. */
export const limitNameOf = (baseUrl: string) =>
  OPENAI_HOSTS.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens";

/** Any server that speaks OpenAI's chat completions. */
export function openAiProvider(): ModelProvider {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, PROVIDER_TIMEOUT_MS } = env();
  const client = new OpenAI({
    // A local server wants none, and the client insists on one.
    apiKey: OPENAI_API_KEY ?? "none",
    baseURL: OPENAI_BASE_URL,
    maxRetries: 0,
    // Ours is the timer below, which knows of tokens.
    timeout: 2_147_483_647,
  });
  const limitName = limitNameOf(client.baseURL);

  async function* stream(request: ModelRequest): AsyncIterable<ModelEvent> {
    const silence = silenceTimer(PROVIDER_TIMEOUT_MS);
    const signal = AbortSignal.any([request.signal, silence.signal]);
    let usage: Extract<ModelEvent, { type: "finish" }>["usage"] = null;
    let reason = "";
    try {
      const chunks = await client.chat.completions.create(
        {
          model: OPENAI_MODEL,
          messages: request.messages,
          stream: true,
          stream_options: { include_usage: true },
          [limitName]: request.maxOutputTokens,
        },
        { signal },
      );
      for await (const chunk of chunks) {
        silence.seen();
        const choice = chunk.choices?.[0];
        if (choice?.delta?.content) yield { type: "text", text: choice.delta.content };
        reason = choice?.finish_reason ?? reason;
        if (chunk.usage) {
          usage = {
            promptTokens: chunk.usage.prompt_tokens,
            completionTokens: chunk.usage.completion_tokens,
            cachedTokens: chunk.usage.prompt_tokens_details?.cached_tokens ?? 0,
          };
        }
      }
    } catch (error) {
      throw signal.aborted ? signal.reason : toAppError(error);
    } finally {
      silence.stop();
    }
    // The client ends quietly when it was aborted, and when the connection was cut.
    if (signal.aborted) throw signal.reason;
    if (!reason) throw new AppError("provider_error", { cause: new Error("the stream broke off") });
    yield { type: "finish", reason, usage };
  }

  return { model: OPENAI_MODEL, stream };
}
