import fc from "fast-check";
import { get_encoding } from "tiktoken";
import { describe, expect, it } from "vitest";
import { Merger } from "./tokens-merge.ts";
import { type Encoding, loadVocabulary } from "./tokens-vocabulary.ts";

const ENCODINGS: Encoding[] = ["o200k_base", "cl100k_base"];

/**
 * Each two letters are a token, of a lower rank than the two before, so the last letter decides how all are paired:
 * what is merged block by block must go back to the first.
 */
const CHAIN = "cqyjhgzlwfjmwjbmvnmxlpdmcvuoqaezzujuzyltihrupptrorer";

/** Words that both pre-tokenizers leave in one piece, so that tiktoken's ids are the merge's. */
const word = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."etaoinshrdluß漢字开發กคé"),
      fc.constantFrom("the", "ation", "aaaa", "inter", "开发", "ing", CHAIN),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe.each(ENCODINGS)("merging in %s", (encoding) => {
  const vocabulary = loadVocabulary(encoding);
  const tiktoken = get_encoding(encoding);

  /** Where tiktoken's tokens end. */
  function endsOf(text: string): number[] {
    let end = 0;
    return Array.from(tiktoken.encode(text, [], []), (id) => {
      end += tiktoken.decode_single_token_bytes(id).length;
      return end;
    });
  }

  it.each([1, 2, 3, 7, 64, 1_024])(
    "gives the tokens of tiktoken, %i bytes at a time",
    (bytesAtOnce) => {
      const merger = new Merger(vocabulary, bytesAtOnce);
      fc.assert(
        fc.property(word, (text) => {
          const bytes = new TextEncoder().encode(text);
          const out = new Int32Array(bytes.length);
          const count = merger.merge(bytes, 0, bytes.length, out, 0);
          expect(Array.from(out.subarray(0, count))).toEqual(endsOf(text));
        }),
        { numRuns: 60 },
      );
    },
  );

  it("reads and writes only where it is told to", () => {
    const bytes = new TextEncoder().encode("xxinternationalxx");
    const out = new Int32Array(20).fill(-1);
    const count = new Merger(vocabulary).merge(bytes, 2, 15, out, 3);
    expect(Array.from(out)).toEqual([
      ...[-1, -1, -1],
      ...endsOf("international").map((end) => 2 + end),
      ...Array(17 - count).fill(-1),
    ]);
  });
});
