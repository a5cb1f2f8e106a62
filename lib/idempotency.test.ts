import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { z } from "zod";
import { db } from "./db.ts";
import { openOwnDatabase } from "./db-of-test.ts";
import { dropOldKeys, findResponse, keepAlone, keepResponse, readKey } from "./idempotency.ts";
import type { Owner } from "./owner.ts";

openOwnDatabase();

const request = (headers: Record<string, string>) => new Request("http://localhost", { headers });
const anything = z.unknown();

/** A user with a posting: what a key can go with. */
async function someone() {
  const { id } = await db().user.create({
    data: { email: `${randomUUID()}@example.com`, name: "Test Person" },
  });
  const posting = { title: "", company: "", received: "", text: "", excerpt: "", ownerId: id };
  const { id: jobId } = await db().jobPosting.create({ data: posting });
  // The cast: who asks is what the test says.
  return { owner: id as Owner, jobId };
}

const keep = (owner: Owner, jobId: number, response: number, fingerprint = "one") =>
  db().$transaction((tx) =>
    keepResponse(tx, owner, { key: "k", fingerprint }, response, { jobId }),
  );

test("a request is known by its key and by what it asks", () => {
  const headers = { "idempotency-key": "k" };
  const known = readKey(request(headers), ["start", 1, "Why?"]);
  expect(known).toEqual(readKey(request(headers), ["start", 1, "Why?"]));
  expect(known).not.toEqual(readKey(request(headers), ["start", 1, "Why not?"]));
  expect(known).not.toEqual(readKey(request(headers), ["message", 1, "Why?"]));
  expect(readKey(request({}), ["start", 1, "Why?"])).toBeNull();
});

test("a response is found by the request that it was kept for, and by no other", async () => {
  const [{ owner, jobId }, other] = [await someone(), await someone()];
  await keep(owner, jobId, 1);
  expect(await findResponse(owner, { key: "k", fingerprint: "one" }, anything)).toBe(1);
  expect(await findResponse(owner, { key: "other", fingerprint: "one" }, anything)).toBeNull();
  expect(await findResponse(other.owner, { key: "k", fingerprint: "one" }, anything)).toBeNull();
  const reused = findResponse(owner, { key: "k", fingerprint: "two" }, anything);
  await expect(reused).rejects.toMatchObject({ code: "idempotency_key_reused" });
  expect(await keep(owner, jobId, 2)).toBe(false);
  const alone = db().$transaction((tx) =>
    keepAlone(tx, owner, { key: "k", fingerprint: "one" }, 2, { jobId }),
  );
  await expect(alone).rejects.toMatchObject({ code: "run_in_progress" });
  expect(await findResponse(owner, { key: "k", fingerprint: "one" }, anything)).toBe(1);
});

test("a key is free again after a day", async () => {
  const { owner, jobId } = await someone();
  const age = (hours: number) =>
    db().idempotencyKey.updateMany({
      where: { userId: owner },
      data: { createdAt: new Date(Date.now() - hours * 3_600_000) },
    });
  await keep(owner, jobId, 1);
  await age(23.9);
  await dropOldKeys();
  expect(await findResponse(owner, { key: "k", fingerprint: "one" }, anything)).toBe(1);
  await age(24.1);
  expect(await findResponse(owner, { key: "k", fingerprint: "two" }, anything)).toBeNull();
  await keep(owner, jobId, 2, "two");
  expect(await findResponse(owner, { key: "k", fingerprint: "two" }, anything)).toBe(2);
  await age(24.1);
  await dropOldKeys();
  expect(await db().idempotencyKey.count({ where: { userId: owner } })).toBe(0);
});
