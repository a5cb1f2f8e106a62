import { describe, expect, inject, test } from "vitest";
import { contextSchema, historySchema } from "../../lib/chat/schema.ts";
import { type Account, jobSeeker, signUp } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { RESUME } from "../harness/samples.ts";

const { coach } = inject("servers");

async function roundTrip(resume: unknown): Promise<unknown> {
  const user = await signUp(coach.url);
  await user.saveResume(resume);
  return (await user.call("GET", "/api/resume")).body;
}

describe("a saved resume comes back", () => {
  test("with every field and in the same order", async () => {
    expect(await roundTrip(RESUME)).toMatchObject(RESUME);
  });

  test("with the fields that no table has a column for, at every level", async () => {
    const resume = {
      ...RESUME,
      $schema: "https://example.com/resume.json",
      basics: {
        ...RESUME.basics,
        pronouns: "she/her",
        location: { city: "Bremen", planet: "Earth" },
      },
      work: [
        { name: "Palewater Freight", position: "Engineer", "x-team": { size: 4, names: ["a"] } },
      ],
      education: [{ institution: "Weser Institute", thesis: "On tides" }],
      projects: [{ name: "tidewatch", stars: 12, private: false }],
      skills: [{ name: "SQL", years: 7.5 }],
      volunteer: [{ organization: "Food bank", position: "Driver", "x-van": true }],
      languages: [{ language: "German", fluency: "Native", "x-level": "C2" }],
      certificates: [{ name: "Forklift", date: "2019", "x-number": null }],
      awards: [{ title: "Best booth", date: "2020-05" }],
      publications: [{ name: "Tides for people", publisher: "Self" }],
      interests: [{ name: "Rowing", keywords: ["sculls"] }],
      references: [{ name: "A colleague", reference: "Calm and exact." }],
      meta: { version: "v1.0.0", theme: "plain" },
      "x-custom": [1, "two", { three: [null, true] }],
    };
    expect(await roundTrip(resume)).toMatchObject(resume);
  });

  test("with dates as precise as they were given", async () => {
    const work = [
      { name: "A", startDate: "2021", endDate: "2022" },
      { name: "B", startDate: "2021-03", endDate: "2021-12" },
      { name: "C", startDate: "2021-03-15", endDate: "2021-03-31" },
      { name: "D", startDate: "2024-02-29" },
    ];
    const education = [{ institution: "S", startDate: "2001", endDate: "2004-06" }];
    expect(await roundTrip({ work, education })).toMatchObject({ work, education });
  });

  test("with text of any script, line breaks and many highlights", async () => {
    const highlights = Array.from(
      { length: 300 },
      (_, row) => `Row ${row}: 履歴 – naïve 👩‍💻 "q" \\ '`,
    );
    const resume = {
      basics: { summary: "One\nTwo\n\nThree <b>bold</b> %" },
      work: [{ highlights }],
    };
    expect(await roundTrip(resume)).toMatchObject(resume);
  });

  test("without what a later save leaves out", async () => {
    const user = await signUp(coach.url);
    await user.saveResume(RESUME);
    await user.saveResume({ skills: [{ name: "Rowing" }] });
    const { text, body } = await user.call("GET", "/api/resume");
    expect(body).toMatchObject({ skills: [{ name: "Rowing" }] });
    for (const gone of ["Palewater", "Weser", "tidewatch", "Maren"])
      expect(text).not.toContain(gone);
  });
});

test("a new user's resume is empty, not missing", async () => {
  const user = await signUp(coach.url);
  const reply = await user.call("GET", "/api/resume");
  expect(reply.status, reply.text).toBe(200);
  expect(reply.body).toBeTypeOf("object");
});

test("a save answers with the resume as saved", async () => {
  const user = await signUp(coach.url);
  const reply = await user.call("PUT", "/api/resume", RESUME);
  expect(reply.status, reply.text).toBe(200);
  expect(reply.body).toMatchObject(RESUME);
});

test.each([
  ["a month that is none", { work: [{ startDate: "2021-13" }] }, "work.0.startDate"],
  ["a day that is none", { certificates: [{ date: "2020-02-31" }] }, "certificates.0.date"],
  ["a date in words", { work: [{ name: "A" }, { endDate: "last May" }] }, "work.1.endDate"],
  ["work that is no list", { work: "everywhere" }, "work"],
  ["a highlight that is no text", { work: [{ highlights: [1] }] }, "work.0.highlights.0"],
])("%s is refused, the place is named, and what was saved stays", async (_what, resume, path) => {
  const user = await signUp(coach.url);
  await user.saveResume(RESUME);
  const error = expectError(await user.call("PUT", "/api/resume", resume), 400, "invalid_request");
  expect(error.details?.map((detail) => detail.path)).toContain(path);
  expect((await user.call("GET", "/api/resume")).body).toMatchObject(RESUME);
});

describe("the snapshot of a session", () => {
  const context = async (user: Account, sessionId: string) =>
    expectBody(await user.call("GET", `/api/chat/${sessionId}/context`), 200, contextSchema);
  const versions = async (user: Account, sessionId: string) => {
    const reply = await user.call("GET", `/api/chat/${sessionId}/history`);
    return expectBody(reply, 200, historySchema).messages.map((message) => message.context_version);
  };

  test("stays the same after an unchanged resume was saved", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    const before = await context(user, sessionId);
    await user.saveResume(RESUME);
    await user.saveResume((await user.call("GET", "/api/resume")).body);
    await user.message(sessionId, "And then?");
    expect(await context(user, sessionId)).toEqual(before);
    expect(new Set(await versions(user, sessionId)).size).toBe(1);
  });

  test("is taken anew for the next message after the resume has changed", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const sessionId = await user.startSession(jobId);
    const before = await context(user, sessionId);
    const added = "Wrote the Zanzibar tariff engine.";
    const [first, ...others] = RESUME.work;
    const work = [{ ...first, highlights: [added] }, ...others];
    await user.saveResume({ ...RESUME, work });
    await user.message(sessionId, "And now?");
    const after = await context(user, sessionId);
    expect(after.context_version).toBe(before.context_version + 1);
    expect(after.initial_context.resume).toContain(added);
    const [old, now] = [before.context_version, after.context_version];
    expect(await versions(user, sessionId)).toEqual([old, old, now, now]);
  });

  test("never holds contact data", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const { initial_context } = await context(user, await user.startSession(jobId));
    const { email, phone, profiles } = RESUME.basics;
    for (const contact of [email, phone, ...profiles.map((profile) => profile.url)]) {
      expect(JSON.stringify(initial_context)).not.toContain(contact);
    }
  });
});
