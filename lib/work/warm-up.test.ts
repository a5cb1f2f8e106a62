import { expect, test } from "vitest";
import { inWorker } from "./in-worker.ts";

test("the sample that warms a thread is answered and checked there", async () => {
  await expect(inWorker("warmUp", ["o200k_base"])).resolves.toBeUndefined();
}, 60_000);
