/**
 * How long `POST /api/auth/token` takes for an unknown address, a wrong password and the right one, asked in turns: who
 * measures must not learn which addresses have accounts. `npm run bench:sign-in` starts a built server.
 */

import { randomUUID } from "node:crypto";
import { signUp } from "../e2e/harness/accounts.ts";
import { call } from "../e2e/harness/http.ts";
import { startApp } from "../e2e/harness/server.ts";
import { median } from "./median.ts";
import { printTable } from "./table.ts";

const ROUNDS = 200;
/** The medians of the two that are refused differ by no more than this. */
const TARGET_MS = 1;

const app = await startApp();
try {
  const { email, password } = await signUp(app.url);
  const wrong = "another long password";
  const kinds: Record<string, () => { email: string; password: string }> = {
    "unknown address": () => ({ email: `${randomUUID()}@example.com`, password: wrong }),
    "wrong password": () => ({ email, password: wrong }),
    "right password": () => ({ email, password }),
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, credentials] of Object.entries(kinds)) {
      const started = performance.now();
      await call(app.url, "POST", "/api/auth/token", credentials());
      times.set(kind, [...(times.get(kind) ?? []), performance.now() - started]);
    }
  }
  const quantile = (all: number[], part: number) =>
    all.toSorted((a, b) => a - b)[Math.floor(part * (all.length - 1))] ?? 0;
  printTable(
    `Milliseconds of a sign-in, ${ROUNDS} each; target: the refused ones' medians within ${TARGET_MS} ms`,
    ["", "p5", "median", "p95"],
    [...times].map(([kind, all]) => [
      kind,
      ...[quantile(all, 0.05), median(all), quantile(all, 0.95)].map((ms) => ms.toFixed(2)),
    ]),
  );
} finally {
  await app.dispose();
}
