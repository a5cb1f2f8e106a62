import { expect, test } from "vitest";
import { shareOut } from "./budget.ts";
import { sourcesOf } from "./sample-sources.ts";
import { takeStored } from "./snapshot.ts";
import { takeKept } from "./take-kept.ts";

const budget = shareOut({ contextWindow: 8_192, encoding: "o200k_base" });
const sources = (bullet: string, line = "You bake rye") => sourcesOf([bullet], [line]);

test("what was made of the same sources is found again, and nothing else for it", async () => {
  const first = await takeKept(sources("Baked rye"), budget, null);
  expect(first).toEqual(takeStored(sources("Baked rye"), budget, null));
  expect(await takeKept(sources("Baked rye"), budget, null)).toBe(first);
  const others = await Promise.all([
    takeKept(sources("Baked spelt"), budget, null),
    takeKept(sources("Baked rye", "You bake spelt"), budget, null),
    takeKept(sources("Baked rye"), { ...budget, replyReserve: budget.replyReserve - 1 }, null),
  ]);
  expect(new Set([first, ...others].map(({ hash }) => hash)).size).toBe(4);
});

test("what came after another snapshot is not taken for what came after none", async () => {
  const before = await takeKept(sources("Baked rye"), budget, null);
  const after = await takeKept(sources("Baked spelt"), budget, before);
  expect(after).toEqual(takeStored(sources("Baked spelt"), budget, before));
});
