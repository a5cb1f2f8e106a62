import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ADMIN_EMAIL, DEMO_EMAIL } from "../lib/auth/demo.ts";
import { verifyPassword } from "../lib/auth/passwords.ts";
import { db } from "../lib/db.ts";
import { openOwnDatabase } from "../lib/db-of-test.ts";

openOwnDatabase();

/** The environment is read once; each start reads it anew. */
async function start(variables: Record<string, string> = {}) {
  vi.resetModules();
  for (const name of ["DEMO", "DEMO_PASSWORD", "ADMIN_PASSWORD", "DATABASE_URL"]) {
    vi.stubEnv(name, variables[name] ?? "");
  }
  vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
  return await import("./seed.ts");
}

const opens = async (email: string, password: string) => {
  const user = await db().user.findUnique({ where: { email } });
  return await verifyPassword(user?.passwordHash ?? null, password);
};

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db().jobPosting.deleteMany();
  await db().user.deleteMany();
});

describe("the demo is wanted", () => {
  test("by an embedded database that nobody uses yet", async () => {
    expect(await (await start()).wantsDemo()).toBe(true);
  });

  test("when the first start was interrupted before the demo was complete", async () => {
    const { seed, wantsDemo } = await start();
    await seed();
    await db().jobPosting.deleteMany();
    await db().user.delete({ where: { email: ADMIN_EMAIL } });
    expect(await wantsDemo()).toBe(true);
    await seed();
    expect(await wantsDemo()).toBe(false);
    expect(await db().user.count()).toBe(3);
  });

  test("where it is asked for", async () => {
    const url = { DATABASE_URL: "postgresql://127.0.0.1:1/none" };
    expect(await (await start({ ...url, DEMO: "on" })).wantsDemo()).toBe(true);
  });
});

describe("the demo is not wanted", () => {
  test("unasked, by a PostgreSQL server", async () => {
    const { wantsDemo } = await start({ DATABASE_URL: "postgresql://127.0.0.1:1/none" });
    expect(await wantsDemo()).toBe(false);
  });

  test("unasked, by an installation that somebody uses", async () => {
    await db().user.create({ data: { email: `${randomUUID()}@example.com`, name: "Somebody" } });
    expect(await (await start()).wantsDemo()).toBe(false);
  });

  test("where it is refused", async () => {
    expect(await (await start({ DEMO: "off" })).wantsDemo()).toBe(false);
  });
});

describe("a password of the environment", () => {
  test("holds from the start on at which it is given, and stays", async () => {
    await (await start({ DEMO_PASSWORD: "the first one" })).seed();
    expect(await opens(DEMO_EMAIL, "the first one")).toBe(true);
    const later = { DEMO_PASSWORD: "the second one", ADMIN_PASSWORD: "the admin's" };
    await (await start(later)).setDemoPasswords();
    await (await start()).setDemoPasswords();
    expect(await opens(DEMO_EMAIL, "the first one")).toBe(false);
    expect(await opens(DEMO_EMAIL, "the second one")).toBe(true);
    expect(await opens(ADMIN_EMAIL, "the admin's")).toBe(true);
  });

  test("makes no account, and is not given to one that only has the address", async () => {
    const { setDemoPasswords } = await start({ ADMIN_PASSWORD: "the admin's" });
    await setDemoPasswords();
    expect(await db().user.count()).toBe(0);
    await db().user.create({ data: { email: ADMIN_EMAIL, name: "Somebody" } });
    await setDemoPasswords();
    expect(await opens(ADMIN_EMAIL, "the admin's")).toBe(false);
  });
});
