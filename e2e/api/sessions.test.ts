import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { historySchema, type Session, sessionsSchema } from "../../lib/chat/schema.ts";
import { type Account, jobSeeker, logIn, signUp } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD } from "../harness/server.ts";

const { coach } = inject("servers");

const list = async (user: Account, query = "") =>
  expectBody(await user.call("GET", `/api/chat/sessions${query}`), 200, sessionsSchema);
const ids = (sessions: Session[]) => sessions.map((session) => session.session_id);

/** A user with three sessions, oldest first. */
async function withThreeSessions(): Promise<{ user: Account; sessionIds: string[] }> {
  const { user, jobId } = await jobSeeker(coach.url);
  const sessionIds = [await user.startSession(jobId)];
  for (const title of ["Second", "Third"]) {
    sessionIds.push(await user.startSession(await user.addJob(undefined, { title })));
  }
  return { user, sessionIds };
}

describe("the list of sessions", () => {
  test("has one's own active ones, most recently used first", async () => {
    const { user, sessionIds } = await withThreeSessions();
    await jobSeeker(coach.url).then(({ user: other, jobId }) => other.startSession(jobId));
    expect(ids((await list(user)).sessions)).toEqual(sessionIds.toReversed());
    const [oldest = ""] = sessionIds;
    await user.message(oldest, "One more?");
    const { sessions } = await list(user);
    expect(sessions[0]).toMatchObject({ session_id: oldest, message_count: 4 });
    expect(sessions[0]).not.toHaveProperty("user_email");
  });

  test("tells active and inactive ones apart", async () => {
    const { user, sessionIds } = await withThreeSessions();
    const [first = "", ...others] = sessionIds;
    await user.call("POST", `/api/chat/${first}/deactivate`);
    expect(ids((await list(user)).sessions)).toEqual(others.toReversed());
    expect(ids((await list(user, "?status=inactive")).sessions)).toEqual([first]);
    expect(ids((await list(user, "?status=all")).sessions).sort()).toEqual(sessionIds.sort());
  });

  test("is read to its end page by page", async () => {
    const { user, sessionIds } = await withThreeSessions();
    const page = await list(user, "?limit=2");
    expect(page.sessions).toHaveLength(2);
    const rest = await list(user, `?limit=2&cursor=${encodeURIComponent(page.next_cursor ?? "")}`);
    expect(rest.next_cursor).toBeNull();
    expect(ids([...page.sessions, ...rest.sessions])).toEqual(sessionIds.toReversed());
  });

  test.each([
    ["of the year 0", ["0000-01-01T00:00:00.000Z", randomUUID()]],
    ["of a time that is none", ["yesterday", randomUUID()]],
    ["of something that is no list", {}],
  ])("refuses a cursor %s", async (_what, content) => {
    const user = await signUp(coach.url);
    const cursor = Buffer.from(JSON.stringify(content)).toString("base64url");
    const reply = await user.call("GET", `/api/chat/sessions?cursor=${cursor}`);
    expectError(reply, 400, "invalid_request");
  });

  test("adds the tokens of every answer up", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    await user.message(sessionId, "And then?");
    const history = await user.call("GET", `/api/chat/${sessionId}/history`);
    const { messages } = expectBody(history, 200, historySchema);
    const total = messages.reduce((sum, message) => sum + (message.usage?.total_tokens ?? 0), 0);
    expect((await list(user)).sessions[0]?.total_tokens_used).toBe(total);
  });

  test.each([
    "limit=0",
    "limit=-1",
    "limit=101",
    "limit=two",
    "limit=2.5",
    "limit=",
    "status=open",
    "scope=mine",
    "cursor=nonsense",
  ])("refuses %s", async (query) => {
    const user = await signUp(coach.url);
    expectError(await user.call("GET", `/api/chat/sessions?${query}`), 400, "invalid_request");
  });

  test("of everyone is for administrators only, with whose they are", async () => {
    const { user, sessionIds } = await withThreeSessions();
    const refused = await user.call("GET", "/api/chat/sessions?scope=all");
    expectError(refused, 403, "forbidden");
    const admin = await logIn(coach.url, ADMIN_EMAIL, ADMIN_PASSWORD);
    const { sessions } = await list(admin, "?scope=all&limit=100");
    const newest = sessions.find((session) => session.session_id === sessionIds.at(-1));
    expect(newest).toMatchObject({ user_email: user.email, user_id: expect.any(String) });
    expect(ids((await list(admin)).sessions)).not.toContain(newest?.session_id);
  });
});

describe("deactivate", () => {
  test("closes a session and may be repeated", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const session_id = await user.startSession(jobId);
    for (let time = 0; time < 2; time += 1) {
      const reply = await user.call("POST", `/api/chat/${session_id}/deactivate`);
      expect(expectBody(reply, 200, z.unknown())).toEqual({ session_id, is_active: false });
    }
  });
});

describe("delete", () => {
  test("removes a session with everything in it", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    const reply = await user.call("DELETE", `/api/chat/${sessionId}`);
    expect([reply.status, reply.text]).toEqual([204, ""]);
    for (const what of ["history", "context"]) {
      expectError(
        await user.call("GET", `/api/chat/${sessionId}/${what}`),
        404,
        "session_not_found",
      );
    }
    expectError(await user.call("DELETE", `/api/chat/${sessionId}`), 404, "session_not_found");
    expect((await list(user, "?status=all")).sessions).toEqual([]);
    expect((await user.start(jobId, "Anew?")).status).toBe(201);
  });
});
