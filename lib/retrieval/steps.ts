import { setImmediate as otherRequests } from "node:timers/promises";

/** Work in steps: between two of them others can have their turn. */
export type Steps<Result> = Generator<void, Result, void>;

/** So much of a list is one step, where each item is quickly done. */
export const STEP = 50;

/** How long the work goes on before others have their turn, in ms. */
const STRETCH_MS = 15;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < STRETCH_MS) continue;
    await otherRequests();
    since = performance.now();
  }
}
