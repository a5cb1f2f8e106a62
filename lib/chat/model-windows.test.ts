import { expect, test, vi } from "vitest";
import { contextWindow } from "../ai/models.ts";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { recallWindow, rememberWindow } from "./model-windows.ts";

vi.stubEnv("OPENAI_BASE_URL", "http://user:secret@127.0.0.1:1/v1?key=secret");
vi.stubEnv("CONTEXT_WINDOW", "");
vi.stubEnv("LOG_LEVEL", "silent");
openOwnDatabase();

const ENDPOINT = "http://127.0.0.1:1/v1";
/** What is assumed of a model that nobody knows. */
const ASSUMED = 8_192;

async function keep(model: string, more: { assumed?: number; endpoint?: string; days?: number }) {
  const { assumed = ASSUMED, endpoint = ENDPOINT, days = 0 } = more;
  const learnedAt = new Date(Date.now() - days * 86_400_000);
  await db().modelWindow.create({ data: { endpoint, model, assumed, tokens: 2_000, learnedAt } });
  await recallWindow(model);
  return contextWindow(model);
}

test("a window that was found out is gone by from now on, and kept without the endpoint's credentials", async () => {
  await rememberWindow("one", 4_000);
  expect(contextWindow("one")).toBe(4_000);
  await rememberWindow("one", 3_000);
  // It was found to be smaller: nothing makes it larger again.
  await rememberWindow("one", 5_000);
  expect(contextWindow("one")).toBe(3_000);
  expect(contextWindow("another")).toBe(ASSUMED);
  const rows = await db().modelWindow.findMany({ where: { model: "one" } });
  expect(rows).toMatchObject([{ endpoint: ENDPOINT, assumed: ASSUMED, tokens: 3_000 }]);
});

test("a process that begins takes up what was found out", async () => {
  expect(await keep("two", {})).toBe(2_000);
});

test.each([
  ["another window is assumed", { assumed: 16_000 }],
  ["the endpoint is another", { endpoint: "http://127.0.0.1:2/v1" }],
  ["a week has gone by", { days: 8 }],
])("it is forgotten when %s", async (why, changed) => {
  expect(await keep(why, changed)).toBe(ASSUMED);
});
