import { expect, test } from "vitest";
import { inWorker } from "./in-worker.ts";

test("the sample that warms a thread is answered and checked there", async () => {
  const marked = (await inWorker("warmUp", ["o200k_base"])).join(" ");
  for (const invented of ["five", "40 %"]) expect(marked).toContain(invented);
}, 60_000);
