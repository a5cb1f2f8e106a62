import { describe, expect, inject, test } from "vitest";
import {
  answerSchema,
  contextSchema,
  historySchema,
  startAnswerSchema,
} from "../../lib/chat/schema.ts";
import { MAX_NOTES, noteSchema, notesSchema } from "../../lib/notes/schema.ts";
import { NOTED } from "../fake-openai/behaviours.ts";
import { type Account, jobSeeker, signUp } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";

const { coach, model } = inject("servers");
/** Many calls one after the other, on a busy machine. */
const LONG = { timeout: 120_000 };
const FACT = `I ${NOTED}`;

const addNote = async (user: Account, text: string, message_id?: string) => {
  const reply = await user.call("POST", "/api/resume/notes", { text, message_id });
  return expectBody(reply, 201, noteSchema);
};
const notesOf = async (user: Account) =>
  expectBody(await user.call("GET", "/api/resume/notes"), 200, notesSchema).notes;
const historyOf = async (user: Account, sessionId: string) =>
  expectBody(await user.call("GET", `/api/chat/${sessionId}/history`), 200, historySchema).messages;
const contextOf = async (user: Account, sessionId: string) =>
  expectBody(await user.call("GET", `/api/chat/${sessionId}/context`), 200, contextSchema);

describe("what a user said in a chat", () => {
  test(
    "supports no claim until they confirm it, does from then on, and no more once it is deleted",
    LONG,
    async () => {
      const { user, jobId } = await jobSeeker(model.url);
      const first = await user.start(jobId, "How many did I help? {fake noted marker=W1}");
      const { session_id, unsupported } = expectBody(first, 201, startAnswerSchema);
      expect(unsupported.map(({ text }) => text).join(" ")).toContain("412");
      const ask = async (question: string) =>
        expectBody(await user.message(session_id, question), 200, answerSchema);
      const cited = "And now? {fake noted marker=N1}";

      await ask(FACT);
      const before = await ask(cited);
      expect(before.unsupported.map(({ text }) => text).join(" ")).toContain("[N1]");
      expect(before.citations).toEqual([]);
      const { context_version } = await contextOf(user, session_id);

      const said = (await historyOf(user, session_id)).find(({ content }) => content === FACT);
      const note = await addNote(user, FACT, said?.id);
      expect(note).toMatchObject({ session_id, message_id: said?.id, text: FACT });
      const after = await ask(cited);
      expect(after.unsupported).toEqual([]);
      expect(after.citations).toEqual([
        {
          ref: "[N1]",
          kind: "note",
          entity_id: note.note_id,
          quote: FACT,
          said_at: note.created_at,
        },
      ]);
      const given = await contextOf(user, session_id);
      expect(given.context_version).toBe(context_version + 1);
      expect(given.initial_context.resume).toContain(`[N1] ${FACT}`);

      const path = `/api/resume/notes/${note.note_id}`;
      expect((await user.call("DELETE", path)).status).toBe(204);
      expectError(await user.call("DELETE", path), 404, "note_not_found");
      const old = (await historyOf(user, session_id)).find(({ id }) => id === after.message_id);
      expect(old?.citations).toMatchObject([{ ref: "[N1]", outdated: true }]);
      const gone = await ask(cited);
      expect(gone.unsupported.map(({ text }) => text).join(" ")).toContain("[N1]");
      expect((await contextOf(user, session_id)).context_version).toBe(context_version + 2);

      await addNote(user, FACT);
      await ask(cited);
      const again = await contextOf(user, session_id);
      // A marker never changes its row.
      expect(again.initial_context.resume).toContain(`[N2] ${FACT}`);
    },
  );

  test("stays a note when the chat is deleted, and is no part of the resume", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId, FACT);
    const [said, answer] = await historyOf(user, sessionId);
    await addNote(user, FACT, said?.id);
    const ofAnswer = { text: "Not what I said", message_id: answer?.id };
    expectError(await user.call("POST", "/api/resume/notes", ofAnswer), 404, "message_not_found");
    expect((await user.call("GET", "/api/resume")).text).not.toContain(FACT);
    await user.call("DELETE", `/api/chat/${sessionId}`);
    expect(await notesOf(user)).toMatchObject([{ text: FACT, session_id: null, message_id: null }]);
  });

  test("is cited by the built-in coach once it is confirmed", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    await addNote(user, "I use Terraform every week");
    const reply = await user.start(jobId, "Can I write that I know Terraform?");
    const answer = expectBody(reply, 201, startAnswerSchema);
    expect(answer.response).toContain("[N1]");
    expect(answer.unsupported).toEqual([]);
  });
});

describe("a note", () => {
  test.each([
    ["no text", {}],
    ["a blank text", { text: "  \n" }],
    ["a text that is too long", { text: "x".repeat(1_001) }],
    ["a text that is none", { text: 12 }],
  ])("with %s is refused", async (_what, body) => {
    const user = await signUp(coach.url);
    expectError(await user.call("POST", "/api/resume/notes", body), 400, "invalid_request");
    expect(await notesOf(user)).toEqual([]);
  });

  test("may have 1,000 characters around which white space is cut off; the list is oldest first", async () => {
    const user = await signUp(coach.url);
    const long = "é".repeat(1_000);
    await addNote(user, ` ${long}\n`);
    await addNote(user, "Second");
    expect((await notesOf(user)).map((note) => note.text)).toEqual([long, "Second"]);
  });

  test("more than there may be is refused in words", LONG, async () => {
    const user = await signUp(coach.url);
    for (let made = 0; made < MAX_NOTES - 1; made += 11) {
      await Promise.all(Array.from({ length: 11 }, (_, at) => addNote(user, `Fact ${made + at}`)));
    }
    const racers = await Promise.all(
      ["a", "b", "c"].map((text) => user.call("POST", "/api/resume/notes", { text })),
    );
    expect(racers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    const refused = racers.find(({ status }) => status === 400);
    if (!refused) throw new Error("none was refused");
    expect(expectError(refused, 400, "invalid_request").message).toContain("100 notes");
    expect(await notesOf(user)).toHaveLength(MAX_NOTES);
  });

  test("is no resume to answer from", async () => {
    const user = await signUp(coach.url);
    await addNote(user, FACT);
    expectError(await user.start(await user.addJob(), "Well?"), 422, "resume_empty");
  });
});
