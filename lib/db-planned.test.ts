import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { PlanningPGlite } from "./db-planned.ts";

const planning = new PlanningPGlite();
const plain = new PGlite();
beforeAll(async () => {
  await Promise.all([planning.waitReady, plain.waitReady]);
}, 120_000);
afterAll(async () => {
  await Promise.all([planning.close(), plain.close()]);
});

const count = async (sql: string) => (await planning.query<{ n: number }>(sql)).rows[0]?.n;
const AS_ARRAYS = { rowMode: "array" } as const;

test("a statement gives what it gives unplanned, the first time and later", async () => {
  const sql = `SELECT $1::text AS text, $2::int4 AS whole, $3::float8 AS number, $4::bool AS yes,
    $5::jsonb AS json, $6::text[] AS list, $7::timestamptz AS at, $8::bytea AS bytes`;
  const given = fc.tuple(
    fc.option(fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""))),
    fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    fc.option(fc.double({ noDefaultInfinity: true, noNaN: true })),
    fc.option(fc.boolean()),
    fc.constantFrom(null, { a: [1, "two", null] }),
    fc.option(fc.array(fc.constantFrom("one", 'quo"te', "com,ma", ""))),
    fc.option(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })),
    fc.option(fc.uint8Array({ maxLength: 9 })),
  );
  await fc.assert(
    fc.asyncProperty(given, fc.boolean(), async (values, asArrays) => {
      const options = asArrays ? AS_ARRAYS : {};
      const [ours, theirs] = await Promise.all(
        [planning, plain].map((database) => database.query(sql, values, options)),
      );
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 50 },
  );
});

test("rows that are written are counted", async () => {
  await planning.exec("CREATE TABLE written (id int)");
  for (const id of [1, 2]) {
    const done = await planning.query("INSERT INTO written VALUES ($1), ($1)", [id]);
    expect([done.affectedRows, done.rows]).toEqual([2, []]);
  }
});

test("a statement that is refused says why, and the next is answered", async () => {
  for (let time = 0; time < 3; time++) {
    await expect(planning.query("SELECT 1 / $1::int", [0])).rejects.toMatchObject({
      code: "22012",
    });
    await expect(planning.query("SELECT nothing")).rejects.toMatchObject({ code: "42703" });
    expect(await count("SELECT 7 AS n")).toBe(7);
  }
});

test("a table that changes is refused once, and then read as it is", async () => {
  await planning.exec("CREATE TABLE changing (id int)");
  const read = () => planning.query("SELECT * FROM changing");
  await planning.query("INSERT INTO changing VALUES (1)");
  await read();
  await planning.query("ALTER TABLE changing ADD COLUMN more text");
  await expect(read()).rejects.toMatchObject({ code: "0A000" });
  const { rows } = await read();
  expect(rows).toEqual([{ id: 1, more: null }]);
});

test("a statement is planned anew after a minute, for tables as they are by then", async () => {
  const planned =
    "SELECT name AS n FROM pg_prepared_statements WHERE statement = 'SELECT 4711 AS n'";
  const nameNow = async () => {
    await count("SELECT 4711 AS n");
    return await count(planned);
  };
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    const name = await nameNow();
    vi.advanceTimersByTime(59_000);
    expect(await nameNow()).toBe(name);
    vi.advanceTimersByTime(2_000);
    expect(await nameNow()).not.toBe(name);
  } finally {
    vi.useRealTimers();
  }
});

test("so many statements are kept, and those that are gone are answered like new ones", async () => {
  const ask = (n: number) => count(`SELECT ${n} AS n`);
  for (let n = 0; n < 100; n++) expect(await ask(n)).toBe(n);
  expect(await ask(3)).toBe(3);
  expect(await count("SELECT count(*)::int AS n FROM pg_prepared_statements")).toBeLessThan(70);
});

test("what is asked beside a transaction is no part of it", async () => {
  await planning.exec("CREATE TABLE beside (id int)");
  let asked: Promise<unknown> = Promise.resolve();
  const failed = planning.transaction(async (tx) => {
    await tx.query("INSERT INTO beside VALUES (1)");
    asked = planning.query("INSERT INTO beside VALUES (2)");
    throw new Error("changed my mind");
  });
  await expect(failed).rejects.toThrow("changed my mind");
  await asked;
  expect((await planning.query("SELECT id FROM beside")).rows).toEqual([{ id: 2 }]);
});
