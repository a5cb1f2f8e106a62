import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createDatabase } from "../e2e/harness/database.ts";
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

describe("an account with the demo's address", () => {
  const somebodys = { email: DEMO_EMAIL, name: "Somebody" };

  test("is made by nobody but the seed, whether this is a demo server or not", async () => {
    for (const DEMO of ["on", "off"]) {
      await start({ DEMO });
      const { createAccount, findOrCreateOAuthUser } = await import("../lib/auth/accounts.ts");
      for (const email of [DEMO_EMAIL, "demo2@example.com", ADMIN_EMAIL]) {
        const password = "long enough for this";
        expect(await createAccount({ email, name: "Somebody", password })).toBeNull();
        const profile = { email, name: "Somebody" };
        expect(await findOrCreateOAuthUser("github", "1", profile)).toBeNull();
      }
    }
    expect(await db().user.count()).toBe(0);
  });

  test("opens without a password where it was seeded", async () => {
    const { seed } = await start({ DEMO: "on" });
    const { findDemoUser } = await import("../lib/auth/demo.ts");
    await seed();
    expect(await findDemoUser()).toMatchObject({ email: DEMO_EMAIL });
  });

  test("is nobody's but its owner's where it was not: no sign-in, no password, no seed", async () => {
    await db().user.create({ data: somebodys });
    const { prepareDemo } = await start({ DEMO: "on", DEMO_PASSWORD: "the demo's one" });
    const { findDemoUser } = await import("../lib/auth/demo.ts");
    await prepareDemo();
    expect(await findDemoUser()).toBeNull();
    expect(await opens(DEMO_EMAIL, "the demo's one")).toBe(false);
    expect(await db().userProfile.count({ where: { user: { email: DEMO_EMAIL } } })).toBe(0);
  });
});

describe("a demo that an earlier version has seeded", () => {
  /** What the migration does that came with the mark. */
  async function migrate(): Promise<void> {
    const file = "prisma/migrations/20261126030723_add_seeded_mark/migration.sql";
    const [, update] = (await readFile(file, "utf8")).split(/(?=^UPDATE)/m);
    await db().user.updateMany({ data: { isSeeded: false } });
    await db().$executeRawUnsafe(update ?? "");
  }

  test("stays one", async () => {
    await (await start({ DEMO: "on" })).seed();
    await db().user.create({ data: { email: `${randomUUID()}@example.com`, name: "Somebody" } });
    await migrate();
    expect(await db().user.count({ where: { isSeeded: true } })).toBe(3);
  });

  test("does not make an account one that somebody had before", async () => {
    const createdAt = new Date(Date.now() - 600_000);
    await db().user.create({ data: { email: DEMO_EMAIL, name: "Somebody", createdAt } });
    await (await start({ DEMO: "on" })).seed();
    await migrate();
    const others = await db().user.findMany({ where: { isSeeded: false } });
    expect(others.map(({ name }) => name)).toEqual(["Somebody"]);
  });
});

describe("a demo account", () => {
  test("is there with its resume or not at all", async () => {
    const { seed } = await start();
    // The disk is full, say, in the middle of the resume.
    await db().$executeRaw`ALTER TABLE skills ADD CONSTRAINT full_disk CHECK (false) NOT VALID`;
    await expect(seed()).rejects.toThrow();
    expect(await db().user.count()).toBe(0);
    await db().$executeRaw`ALTER TABLE skills DROP CONSTRAINT full_disk`;
    await seed();
    expect(await db().user.count({ where: { profile: { isNot: null } } })).toBe(2);
  });
});

const { TEST_DATABASE_URL = "" } = process.env;
const skipped = TEST_DATABASE_URL ? "" : " (skipped: TEST_DATABASE_URL is not set)";

describe.skipIf(!TEST_DATABASE_URL)(`instances on one PostgreSQL${skipped}`, () => {
  test("that start at once seed one demo", async () => {
    const database = await createDatabase(TEST_DATABASE_URL);
    onTestFinished(() => database.drop());
    const program = `
      const { closeDatabase, db, openDatabase } = await import("./lib/db.ts");
      const { prepareDemo } = await import("./prisma/seed.ts");
      await openDatabase();
      await prepareDemo();
      console.log("resumes:", await db().userProfile.count(), "accounts:", await db().user.count());
      await closeDatabase();`;
    const env = {
      ...process.env,
      ...{ DATABASE_URL: database.url, DEMO: "on", NEXTAUTH_SECRET: "a secret that is long" },
    };
    const start = () =>
      promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], { env });
    const all = await Promise.all([start(), start(), start()]);
    for (const { stdout } of all) expect(stdout).toContain("resumes: 2 accounts: 3");
    const printed = all.flatMap(({ stdout }) => stdout.match(/was given the password/g) ?? []);
    expect(printed).toHaveLength(3);
  }, 120_000);
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
