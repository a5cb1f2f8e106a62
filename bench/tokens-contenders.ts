/** Who is measured: each loads what it needs and returns a function from a text to its number of tokens. */
export const CONTENDERS: Readonly<Record<string, () => Promise<(text: string) => number>>> = {
  async ours() {
    const { countTokens } = await import("../lib/ai/tokens.ts");
    return (text) => countTokens(text, "o200k_base");
  },
  async "js-tiktoken"() {
    const { Tiktoken } = await import("js-tiktoken/lite");
    const { default: ranks } = await import("js-tiktoken/ranks/o200k_base");
    const encoder = new Tiktoken(ranks);
    return (text) => encoder.encode(text, [], []).length;
  },
  async "gpt-tokenizer"() {
    const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
    const options = { disallowedSpecial: new Set<string>() };
    return (text) => countTokens(text, options);
  },
  async "WASM tiktoken"() {
    const { get_encoding } = await import("tiktoken");
    const encoder = get_encoding("o200k_base");
    return (text) => encoder.encode(text, [], []).length;
  },
};
