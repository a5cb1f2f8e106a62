import { env } from "../env.ts";
import { coach } from "./coach/coach.ts";
import { openAiProvider } from "./openai.ts";
import type { ModelProvider } from "./provider.ts";

let provider: ModelProvider | undefined;

/** The endpoint where the environment names one, else the built-in coach. */
export function configuredProvider(): ModelProvider {
  const { OPENAI_API_KEY, OPENAI_BASE_URL } = env();
  provider ??= OPENAI_API_KEY || OPENAI_BASE_URL ? openAiProvider() : coach;
  return provider;
}
