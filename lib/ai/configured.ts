import { env } from "../env.ts";
import { providerCircuit } from "./circuit.ts";
import { coach } from "./coach/coach.ts";
import { openAiProvider } from "./openai.ts";
import type { ModelProvider } from "./provider.ts";
import { steady } from "./steady.ts";

let provider: ModelProvider | undefined;

/** The endpoint where the environment names one, else the built-in coach. */
export function configuredProvider(): ModelProvider {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, PROVIDER_TIMEOUT_MS } = env();
  provider ??=
    OPENAI_API_KEY || OPENAI_BASE_URL
      ? steady(openAiProvider(), providerCircuit(), PROVIDER_TIMEOUT_MS)
      : coach;
  return provider;
}
