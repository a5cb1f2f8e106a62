import { expect, test } from "vitest";
import { emptyWordIndex, indexWord, textsWith } from "./word-set.ts";

test("what is found is kept for some senses only, however many are asked for", () => {
  const index = emptyWordIndex<string>();
  indexWord(index, "row", "lighthous");
  for (let at = 0; at < 20_000; at++) {
    expect(textsWith(index, "lighthous", [`sense ${at}`]).has("row")).toBe(true);
  }
  expect(index.found.size).toBeLessThan(2_000);
});
