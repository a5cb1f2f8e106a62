import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { historySchema } from "../../lib/chat/schema.ts";
import { noteSchema, notesSchema } from "../../lib/notes/schema.ts";
import { versionsSchema } from "../../lib/resume/schema.ts";
import { type Account, jobSeeker, signUp } from "../harness/accounts.ts";
import { anonymous, expectBody, expectError } from "../harness/expectations.ts";
import { release } from "../harness/fake-client.ts";
import { events } from "../harness/ui-stream.ts";

const { coach, model, fakeUrl } = inject("servers");
const MISSING = "0197a000-0000-7000-8000-000000000000";

test("a cursor of one session opens nothing in another", async () => {
  const { user: owner, jobId } = await jobSeeker(coach.url);
  const sessionId = await owner.startSession(jobId, "A question of my own?");
  const seeker = await jobSeeker(coach.url);
  const own = await seeker.user.startSession(seeker.jobId, "Mine?");
  const page = await owner.call("GET", `/api/chat/${sessionId}/history?limit=1`);
  const cursor = (page.body as { next_cursor: string }).next_cursor;
  const reply = await seeker.user.call(
    "GET",
    `/api/chat/${own}/history?before=${encodeURIComponent(cursor)}`,
  );
  expect(reply.text).not.toContain("A question of my own?");
});

test("an answer being written goes on when another user tries to end or delete its session", async () => {
  const { user, jobId } = await jobSeeker(model.url);
  const other = await signUp(model.url);
  const sessionId = await user.startSession(jobId);
  const key = randomUUID();
  const question = `Shall this last? {fake gate key=${key}}`;
  const response = await user.stream(`/api/chat/${sessionId}/message`, { message: question });
  const types: string[] = [];
  for await (const data of events(response)) {
    const { type } = data === "[DONE]" ? { type: data } : JSON.parse(data);
    if (type === "text-delta" && !types.includes(type)) {
      for (const [method, path] of [
        ["POST", "/stop"],
        ["POST", "/regenerate"],
        ["GET", "/stream"],
        ["POST", "/deactivate"],
        ["DELETE", ""],
      ] as const) {
        const reply = await other.call(method, `/api/chat/${sessionId}${path}`);
        expectError(reply, 404, "session_not_found");
      }
      await release(fakeUrl, key);
    }
    types.push(type);
  }
  expect(types).not.toContain("data-error");
  const { body } = await user.call("GET", `/api/chat/${sessionId}/history`);
  expect((body as { messages: unknown[] }).messages.at(-1)).toMatchObject({ status: "complete" });
});

describe("another user's note", () => {
  let owner: Account;
  let other: Account;
  let noteId: string;

  beforeAll(async () => {
    owner = await signUp(coach.url);
    other = await signUp(coach.url);
    const reply = await owner.call("POST", "/api/resume/notes", { text: "Only of the owner" });
    noteId = expectBody(reply, 201, noteSchema).note_id;
  });

  test("shows in no list but its owner's", async () => {
    expect((await other.call("GET", "/api/resume/notes")).text).not.toContain("owner");
    const own = expectBody(await owner.call("GET", "/api/resume/notes"), 200, notesSchema);
    expect(own.notes.map((note) => note.note_id)).toEqual([noteId]);
  });

  test("cannot be made of another user's message, which is answered like a missing one", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId, "I supported 400 users");
    const history = await user.call("GET", `/api/chat/${sessionId}/history`);
    const [said] = expectBody(history, 200, historySchema).messages;
    const noteOf = (message_id: string | undefined) =>
      other.call("POST", "/api/resume/notes", { text: "Mine", message_id });
    const foreign = await noteOf(said?.id);
    expectError(foreign, 404, "message_not_found");
    expect(anonymous(foreign)).toEqual(anonymous(await noteOf(MISSING)));
    expect(anonymous(foreign)).toEqual(anonymous(await noteOf("not-an-id")));
  });
});

test("another user's version of a resume is answered exactly like one that does not exist", async () => {
  const { user: owner } = await jobSeeker(coach.url, { work: [{ name: "Only Of The Owner" }] });
  await owner.saveResume({ work: [{ name: "Later" }] });
  const listed = await owner.call("GET", "/api/resume/versions");
  const [version] = expectBody(listed, 200, versionsSchema).versions;
  const other = await signUp(coach.url);
  expect((await other.call("GET", "/api/resume/versions")).body).toEqual({ versions: [] });
  for (const [method, path] of [
    ["GET", ""],
    ["POST", "/restore"],
  ] as const) {
    const at = (id: string | undefined) => other.call(method, `/api/resume/versions/${id}${path}`);
    const foreign = await at(version?.version_id);
    expectError(foreign, 404, "version_not_found");
    expect(anonymous(foreign)).toEqual(anonymous(await at(MISSING)));
    expect(anonymous(foreign)).toEqual(anonymous(await at("not-an-id")));
  }
  expect((await other.call("GET", "/api/resume")).body).toEqual({});
});

test("one user's resume never shows in another's", async () => {
  const { user: first } = await jobSeeker(coach.url, { work: [{ name: "Only Of The First" }] });
  const { user: second } = await jobSeeker(coach.url, { work: [{ name: "Only Of The Second" }] });
  expect((await first.call("GET", "/api/resume")).text).not.toContain("Only Of The Second");
  expect((await second.call("GET", "/api/resume")).text).not.toContain("Only Of The First");
});
