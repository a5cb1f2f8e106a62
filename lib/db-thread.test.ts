import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { PrismaClient } from "../generated/prisma/client.ts";
import { db } from "./db.ts";
import { isDatabaseAway } from "./db-away.ts";
import { openOwnDatabase } from "./db-of-test.ts";
import { openInThread } from "./db-thread.ts";

describe("the embedded database", () => {
  openOwnDatabase();

  const newUser = (email: string) => ({ email, name: "Ada" });

  test("leaves the event loop to others while it works", async () => {
    let isDone = false;
    const work = db().$queryRaw`SELECT count(*) FROM generate_series(1, 2000000)`.then(() => {
      isDone = true;
    });
    let turns = 0;
    for (; !isDone; turns++) await turn();
    await work;
    expect(turns).toBeGreaterThan(100);
  });

  test("tells why it refuses a statement", async () => {
    await db().user.create({ data: newUser("twice@example.com") });
    await expect(db().user.create({ data: newUser("twice@example.com") })).rejects.toMatchObject({
      code: "P2002",
    });
    await expect(db().$queryRaw`SELECT 1 / 0`).rejects.toThrow("division by zero");
  });

  test("refuses what it cannot be sent, and answers what was asked beside it", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "tailorbird-thread-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { adapter, close } = openInThread(path.join(folder, "postgres"));
    const connection = await adapter.connect();
    const asked = [() => 1, 2].map((value) =>
      connection.queryRaw({ sql: "SELECT $1::int AS n", args: [value], argTypes: [] }),
    );
    const [refused, answered] = await Promise.allSettled(asked);
    expect(refused?.status).toBe("rejected");
    expect(answered).toMatchObject({ value: { rows: [[2]] } });
    await close();
  }, 120_000);

  test("keeps nothing of a transaction that fails, and goes on", async () => {
    const failed = db().$transaction(async (tx) => {
      await tx.user.create({ data: newUser("lost@example.com") });
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect(await db().user.count({ where: { email: "lost@example.com" } })).toBe(0);
  });

  test("does one transaction after the other", async () => {
    const email = "counted@example.com";
    const { id } = await db().user.create({ data: { ...newUser(email), name: "0" } });
    const addOne = () =>
      db().$transaction(async (tx) => {
        const { name } = await tx.user.findUniqueOrThrow({ where: { id } });
        await tx.user.update({ where: { id }, data: { name: String(Number(name) + 1) } });
      });
    await Promise.all(Array.from({ length: 5 }, addOne));
    expect((await db().user.findUniqueOrThrow({ where: { id } })).name).toBe("5");
  });
});

test("what is asked of a closed database is refused", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tailorbird-thread-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { adapter, close } = openInThread(path.join(folder, "postgres"));
  const connection = await adapter.connect();
  const one = { sql: "SELECT 1 AS one", args: [], argTypes: [] };
  expect((await connection.queryRaw(one)).rows).toEqual([[1]]);
  await close();
  await expect(connection.queryRaw(one)).rejects.toMatchObject({
    cause: { kind: "ConnectionClosed" },
  });

  const client = new PrismaClient({ adapter });
  for (const asked of [client.user.count(), client.$queryRaw`SELECT 1`]) {
    const error: unknown = await asked.catch((cause: unknown) => cause);
    expect(isDatabaseAway(error)).toBe(true);
  }
  const begun = client.$transaction((tx) => tx.user.count()).catch((cause: unknown) => cause);
  expect(isDatabaseAway(await begun)).toBe(true);
}, 120_000);
