import { env } from "../env.ts";

/** Context windows by the start of a model's name, most specific first. Source: the providers' model pages. */
const WINDOWS: [prefix: string, tokens: number][] = [
  ["gpt-4.1", 1_047_576],
  ["gpt-5", 400_000],
  ["gpt-4o", 128_000],
  ["gpt-4-turbo", 128_000],
  ["gpt-4-32k", 32_768],
  ["gpt-4", 8_192],
  ["gpt-3.5-turbo-instruct", 4_096],
  ["gpt-3.5", 16_385],
  ["o1", 200_000],
  ["o3", 200_000],
  ["o4", 200_000],
  ["built-in-coach", 32_768],
];
const UNKNOWN_WINDOW = 8_192;

/** Tokens that `model` takes, question and answer together. */
export function contextWindow(model: string): number {
  const known = WINDOWS.find(([prefix]) => model.startsWith(prefix));
  return env().CONTEXT_WINDOW ?? known?.[1] ?? UNKNOWN_WINDOW;
}
