import { env } from "../env.ts";

/** Context windows by the start of a model's name, most specific first. Source: the providers' model pages. */
const WINDOWS: [prefix: string, tokens: number][] = [
  ["gpt-4.1", 1_047_576],
  ["gpt-5", 400_000],
  ["gpt-4o", 128_000],
  ["chatgpt-4o", 128_000],
  ["gpt-4.5", 128_000],
  ["gpt-4-turbo", 128_000],
  ["gpt-4-1106", 128_000],
  ["gpt-4-0125", 128_000],
  ["gpt-4-32k", 32_768],
  ["gpt-4", 8_192],
  ["gpt-3.5-turbo-instruct", 4_096],
  ["gpt-3.5", 16_385],
  ["gpt-oss", 131_072],
  ["o1-mini", 128_000],
  ["o1-preview", 128_000],
  ["o1", 200_000],
  ["o3", 200_000],
  ["o4", 200_000],
  ["built-in-coach", 32_768],
];
const UNKNOWN_WINDOW = 8_192;

/** Windows that were found to be smaller, by model. On `globalThis`, since Next may load this module more than once. */
const shared = globalThis as typeof globalThis & { tailorbirdWindows?: Map<string, number> };
shared.tailorbirdWindows ??= new Map();
const learned = shared.tailorbirdWindows;

/**
 * Tokens that `model` is taken to have; what the environment says goes first. The name may have a vendor (`openai/…`) or
 * `ft:` before it.
 */
export function assumedWindow(model: string): number {
  const name = model.toLowerCase().replace(/^.*\//, "").replace(/^ft:/, "");
  const known = WINDOWS.find(([prefix]) => name.startsWith(prefix));
  return env().CONTEXT_WINDOW ?? known?.[1] ?? UNKNOWN_WINDOW;
}

/** Tokens that `model` takes, question and answer together: what is assumed, or less where the endpoint said so. */
export function contextWindow(model: string): number {
  return Math.min(assumedWindow(model), learned.get(model) ?? Number.POSITIVE_INFINITY);
}

/** From now on `model` is taken to have so many tokens at most. */
export function learnWindow(model: string, tokens: number): void {
  learned.set(model, Math.min(tokens, learned.get(model) ?? tokens));
}
