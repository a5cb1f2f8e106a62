import { beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { historySchema } from "../../lib/chat/schema.ts";
import { noteSchema } from "../../lib/notes/schema.ts";
import { openApiDocument } from "../../lib/openapi/document.ts";
import { OPERATIONS } from "../../lib/openapi/operations.ts";
import { versionsSchema } from "../../lib/resume/schema.ts";
import { type Account, jobSeeker, signUp } from "../harness/accounts.ts";
import { sessionCookie } from "../harness/browser-session.ts";
import { anonymous, expectBody, expectError } from "../harness/expectations.ts";
import { call, type Reply } from "../harness/http.ts";
import { RESUME } from "../harness/samples.ts";

/**
 * Rules that hold for every route there is: made from the table of routes, which a test compares with the files, so that
 * a new route is covered by being there.
 */

const { coach } = inject("servers");

type Operation = (typeof OPERATIONS)[number];
/** Ids by the name that they have in a path or a body. */
type Ids = Record<string, string | number>;

const NOBODY = "0197a000-0000-7000-8000-000000000000";
const MISSING: Ids = {
  session_id: NOBODY,
  message_id: NOBODY,
  note_id: NOBODY,
  version_id: NOBODY,
  job_id: 2_000_000_000,
};

const { schemas } = openApiDocument().components;
const nameOf = ({ method, path }: Operation) => `${method.toUpperCase()} ${path}`;
const named = (operations: Operation[]) => operations.map((one) => [nameOf(one), one] as const);

/** The ids that a route takes, in its path and in its body. */
function idsOf({ path, body }: Operation): string[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const fields = body ? Object.keys(schemas[body.shape]?.properties ?? {}) : [];
  return [...inPath, ...fields.filter((field) => field.endsWith("_id"))];
}

function idIn(ids: Ids, name: string): string | number {
  const id = ids[name];
  if (id === undefined) throw new Error(`this suite needs a ${name} of someone else's`);
  return id;
}

function addressed(operation: Operation, ids: Ids): { path: string; body: unknown } {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(idIn(ids, name)));
  if (!operation.body) return { path, body: undefined };
  const names = idsOf(operation).filter((name) => !operation.path.includes(`{${name}}`));
  const own = Object.fromEntries(names.map((name) => [name, idIn(ids, name)]));
  return { path, body: { ...operation.body.example, ...own } };
}

function callAs(account: Account, operation: Operation, ids: Ids): Promise<Reply> {
  const { path, body } = addressed(operation, ids);
  return account.call(operation.method.toUpperCase(), path, body);
}

/** A user with one of everything, and the ids of it. */
async function userWithAll(): Promise<{ user: Account; ids: Ids }> {
  const { user, jobId } = await jobSeeker(coach.url);
  await user.saveResume({ ...RESUME, basics: { ...RESUME.basics, label: "As it is now" } });
  const { body } = await user.call("GET", "/api/resume/versions");
  const version_id = versionsSchema.parse(body).versions[0]?.version_id ?? "";
  const sessionId = await user.startSession(jobId, "A question of my own?");
  const answer = (await user.history(sessionId)).at(-1);
  const note = await user.call("POST", "/api/resume/notes", { text: "A note of my own" });
  const { note_id } = expectBody(note, 201, noteSchema);
  const message_id = z.string().parse(answer?.id);
  const ids = { session_id: sessionId, message_id, note_id, version_id, job_id: jobId };
  return { user, ids };
}

const withIds = OPERATIONS.filter((operation) => idsOf(operation).length > 0);

describe("what is another user's, or no id at all, is answered exactly like what does not exist:", () => {
  let victim: Awaited<ReturnType<typeof userWithAll>>;
  let other: Awaited<ReturnType<typeof userWithAll>>;

  beforeAll(async () => {
    [victim, other] = await Promise.all([userWithAll(), userWithAll()]);
  });

  test.each(named(withIds))("%s", async (_name, operation) => {
    const names = idsOf(operation);
    // All of them another's, and each of them another's beside what is one's own.
    const foreignSets = [names, ...(names.length > 1 ? names.map((name) => [name]) : [])];
    for (const foreign of foreignSets) {
      const pick = (from: Ids) =>
        Object.fromEntries(foreign.map((name) => [name, idIn(from, name)]));
      const theirs = await callAs(other.user, operation, { ...other.ids, ...pick(victim.ids) });
      const nobodys = await callAs(other.user, operation, { ...other.ids, ...pick(MISSING) });
      expect(theirs.status, theirs.text).toBe(404);
      expect(anonymous(theirs)).toEqual(anonymous(nobodys));
      expect([...theirs.headers.keys()].sort()).toEqual([...nobodys.headers.keys()].sort());
    }
    for (const [, name = ""] of operation.path.matchAll(/\{(\w+)\}/g)) {
      const nobodys = await callAs(other.user, operation, {
        ...other.ids,
        [name]: idIn(MISSING, name),
      });
      const malformed = await callAs(other.user, operation, { ...other.ids, [name]: "not-an-id" });
      expect(anonymous(malformed)).toEqual(anonymous(nobodys));
    }
  });

  test("while its owner reads it", async () => {
    for (const operation of withIds.filter(({ method }) => method === "get")) {
      const reply = await callAs(victim.user, operation, victim.ids);
      expect([200, 204], `${nameOf(operation)}: ${reply.text}`).toContain(reply.status);
    }
    const path = `/api/chat/${victim.ids.session_id}/history`;
    const { messages } = expectBody(await victim.user.call("GET", path), 200, historySchema);
    expect(messages).toHaveLength(2);
    expect((await victim.user.call("GET", "/api/resume/notes")).text).toContain("of my own");
  });
});

const behindSignIn = OPERATIONS.filter(({ auth }) => auth === "user");

describe("without a token nobody gets past", () => {
  test.each(named(behindSignIn))("%s", async (_name, operation) => {
    const { path, body } = addressed(operation, MISSING);
    for (const token of [undefined, "not.a.token"]) {
      const reply = await call(coach.url, operation.method.toUpperCase(), path, body, { token });
      expectError(reply, 401, "unauthenticated");
    }
  });
});

describe("a write by cookie from another site is refused:", () => {
  let cookie: string;
  beforeAll(async () => {
    const { email, password } = await signUp(coach.url);
    cookie = await sessionCookie(coach.url, email, password);
  });

  const writes = behindSignIn.filter(({ method }) => method !== "get");
  test.each(named(writes))("%s", async (_name, operation) => {
    const { path, body } = addressed(operation, MISSING);
    for (const [name, value] of [
      ["origin", "https://elsewhere.example"],
      ["sec-fetch-site", "cross-site"],
    ] as const) {
      const headers = { cookie, [name]: value };
      const reply = await call(coach.url, operation.method.toUpperCase(), path, body, { headers });
      expectError(reply, 403, "forbidden");
    }
  });
});

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const methodsByPath = Object.entries(Object.groupBy(OPERATIONS, ({ path }) => path)).map(
  ([path, operations = []]) =>
    [path, operations.map(({ method }) => method.toUpperCase())] as const,
);

describe("a method that an address does not take is answered with those that it takes:", () => {
  test.each(methodsByPath)("%s", async (template, taken) => {
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => String(idIn(MISSING, name)));
    const allowed = [...taken, ...(taken.includes("GET") ? ["HEAD"] : []), "OPTIONS"];
    for (const method of METHODS.filter((one) => !taken.includes(one))) {
      const reply = await call(coach.url, method, path);
      expectError(reply, 405, "method_not_allowed");
      expect(reply.headers.get("allow")?.split(", ").sort()).toEqual([...allowed].sort());
    }
  });
});
