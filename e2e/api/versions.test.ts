import { describe, expect, inject, test } from "vitest";
import { type Version, versionsSchema } from "../../lib/resume/schema.ts";
import { type Account, signUp } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import type { Reply } from "../harness/http.ts";

const { coach } = inject("servers");

const resumeOf = (name: string) => ({ work: [{ name, highlights: ["One", "Two"] }] });

const save = (user: Account, name: string, ifMatch?: string | null, query = ""): Promise<Reply> =>
  user.call("PUT", `/api/resume${query}`, resumeOf(name), {
    headers: ifMatch ? { "if-match": ifMatch } : {},
  });

const tagOf = async (user: Account) =>
  (await user.call("GET", "/api/resume")).headers.get("etag") ?? "";

async function versions(user: Account): Promise<Version[]> {
  return expectBody(await user.call("GET", "/api/resume/versions"), 200, versionsSchema).versions;
}

async function newest(user: Account): Promise<string> {
  const [first] = await versions(user);
  return `/api/resume/versions/${first?.version_id}`;
}

describe("a save from what was read", () => {
  test("is made, and answers with the next tag", async () => {
    const user = await signUp(coach.url);
    const first = await save(user, "A", await tagOf(user));
    expect(first.status, first.text).toBe(200);
    expect(first.headers.get("etag")).toBe(await tagOf(user));
    const second = await save(user, "B", first.headers.get("etag"));
    expect(second.status, second.text).toBe(200);
    expect(second.headers.get("etag")).not.toBe(first.headers.get("etag"));
  });

  test("is refused once the resume has changed, and changes nothing", async () => {
    const user = await signUp(coach.url);
    await save(user, "Z");
    const seen = await tagOf(user);
    await save(user, "A");
    const now = await tagOf(user);
    expectError(await save(user, "B", seen), 409, "resume_changed");
    expectError(await save(user, "B", '"no tag of ours"'), 409, "resume_changed");
    const headers = { "if-match": seen };
    const restore = user.call("POST", `${await newest(user)}/restore`, undefined, { headers });
    expectError(await restore, 409, "resume_changed");
    expect((await user.call("GET", "/api/resume")).body).toEqual(resumeOf("A"));
    expect(await tagOf(user)).toBe(now);
  });

  test("wins once where two race", async () => {
    const user = await signUp(coach.url);
    const seen = (await save(user, "A")).headers.get("etag");
    const replies = await Promise.all([save(user, "B", seen), save(user, "C", seen)]);
    const statuses = replies.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409]);
    const won = statuses[0] === 200 ? "B" : "C";
    expect((await user.call("GET", "/api/resume")).body).toEqual(resumeOf(won));
  });

  test("of what is there already makes no new tag and no version", async () => {
    const user = await signUp(coach.url);
    const { headers } = await save(user, "A");
    const again = await save(user, "A", headers.get("etag"));
    expect(again.headers.get("etag")).toBe(headers.get("etag"));
    expect(await versions(user)).toEqual([]);
  });

  test("is made whatever is there, without the header or with a star", async () => {
    const user = await signUp(coach.url);
    expect((await save(user, "A")).status).toBe(200);
    expect((await save(user, "B", "*")).status).toBe(200);
  });
});

describe("earlier versions", () => {
  test("are the last ten that a save replaced, newest first, each as it was", async () => {
    const user = await signUp(coach.url);
    for (let at = 0; at < 12; at += 1) await save(user, `Job ${at}`);
    const all = await versions(user);
    expect(all).toHaveLength(10);
    const resumes = await Promise.all(
      all.map(({ version_id }) => user.call("GET", `/api/resume/versions/${version_id}`)),
    );
    expect(resumes.map(({ body }) => body)).toEqual(
      Array.from({ length: 10 }, (_, at) => resumeOf(`Job ${10 - at}`)),
    );
    expect(all[0]).toMatchObject({ reason: "edit", work: 1, skills: 0, highlights: 2 });
  });

  test("are one for what is saved while the user types, and one more for an import", async () => {
    const user = await signUp(coach.url);
    await save(user, "A");
    for (const name of ["B", "C", "D"]) await save(user, name, null, "?autosave=true");
    await save(user, "E", null, "?reason=import");
    const all = await versions(user);
    expect(all.map(({ reason }) => reason)).toEqual(["import", "edit"]);
    expect((await user.call("GET", await newest(user))).body).toEqual(resumeOf("D"));
  });

  test("come back, and their coming back can be undone", async () => {
    const user = await signUp(coach.url);
    await save(user, "A");
    await save(user, "B");
    const restored = await user.call("POST", `${await newest(user)}/restore`);
    expect(restored.status, restored.text).toBe(200);
    expect(restored.body).toEqual(resumeOf("A"));
    expect(restored.headers.get("etag")).toBe(await tagOf(user));
    expect((await versions(user))[0]?.reason).toBe("restore");
    const undone = await user.call("POST", `${await newest(user)}/restore`);
    expect(undone.body).toEqual(resumeOf("B"));
  });

  test.each(["?reason=restore", "?reason=mood", "?autosave=yes"])(
    "a save with %s is refused",
    async (query) => {
      const user = await signUp(coach.url);
      expectError(await save(user, "A", null, query), 400, "invalid_request");
    },
  );
});
