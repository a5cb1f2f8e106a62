import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createAccount } from "../auth/accounts.ts";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { createJob } from "../job/mutations.ts";
import type { CurrentUser, Owner } from "../owner.ts";
import { saveResume } from "../resume/mutations.ts";
import { deleteAccount } from "./delete-account.ts";
import { exportAccount } from "./export-account.ts";
import { accountExportSchema } from "./schema.ts";

openOwnDatabase();

const PASSWORD = "a long enough password";

async function makeUser(email: string, password: string | null = PASSWORD): Promise<CurrentUser> {
  const user = password
    ? await createAccount({ email, password, name: "Robin" })
    : await db().user.create({
        data: {
          email,
          name: "Robin",
          accounts: { create: { provider: "github", providerAccountId: email } },
        },
      });
  if (!user) throw new Error("there is one already");
  return { id: user.id, owner: user.id as Owner, email, name: user.name, role: user.role };
}

async function exported(owner: Owner) {
  let text = "";
  for await (const piece of exportAccount(owner)) text += piece;
  return accountExportSchema.parse(JSON.parse(text));
}

/** A chat with more messages than a page has, one of them replaced. */
async function addChat(owner: Owner, jobId: number): Promise<string> {
  const { id } = await db().chatSession.create({
    data: {
      userId: owner,
      jobId,
      jobTitle: "Cook",
      company: "Inn",
      model: "m",
      initialContext: { resume: "what it was given" },
      contextHash: "h",
      messages: {
        create: Array.from({ length: 205 }, (_, index) => ({
          sequence: index + 1,
          role: index % 2 === 0 ? ("user" as const) : ("assistant" as const),
          content: `message ${index + 1}`,
          contextVersion: 1,
          ...(index === 3 && { deletedAt: new Date() }),
        })),
      },
      metrics: { create: { totalMessages: 204, totalTokensUsed: 9 } },
    },
  });
  return id;
}

async function fill(user: CurrentUser): Promise<void> {
  await saveResume(user.owner, { work: [{ name: "Tavern" }] });
  await saveResume(user.owner, { work: [{ name: "Inn", highlights: ["Cooked"] }] });
  await db().note.create({ data: { userId: user.owner, text: "A fact" } });
  await db().passageVector.create({
    data: { userId: user.owner, model: "v", hash: "hash of a line", vector: new Uint8Array(4) },
  });
  const job = await createJob(user.owner, { description: "Cook\nInn\n\nYou cook well." });
  await addChat(user.owner, job.job_id);
}

/** What a model's endpoint has told of it. */
const OF_NOBODY = ["ModelWindow"];

/** Every table that hangs on a user, as the schema has it. A new one must be exported, or said above why not. */
const EXPORTED: Record<string, string> = {
  User: "user",
  Account: "user.sign_ins",
  UserProfile: "resume",
  WorkHistory: "resume",
  EducationHistory: "resume",
  Project: "resume",
  Skill: "resume",
  JobPosting: "jobs",
  ChatRun: "sessions.running",
  IdempotencyKey: "idempotency_keys",
  ChatSession: "sessions",
  ChatMessage: "sessions.messages",
  ChatSessionMetrics: "sessions.metrics",
  PassageVector: "vectors",
  Note: "notes",
  TokenSpending: "token_spending",
  RateLimit: "nothing: counts for a minute, under hashes",
  ResumeVersion: "resume_versions",
};

test("no table is forgotten", () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w+) \{/gm)].map(([, name]) => name);
  expect(models.sort()).toEqual([...Object.keys(EXPORTED), ...OF_NOBODY].sort());
});

describe("an account's export", () => {
  test("has all that is stored, replaced messages too, and no hash of a password", async () => {
    const user = await makeUser("one@example.com");
    await fill(user);
    const all = await exported(user.owner);
    expect(all.user).toMatchObject({ email: "one@example.com", has_password: true });
    expect(all.resume.work).toMatchObject([{ name: "Inn", highlights: ["Cooked"] }]);
    expect(all.resume_versions).toMatchObject([
      { reason: "edit", resume: { work: [{ name: "Tavern" }] } },
    ]);
    expect(all.notes).toMatchObject([{ text: "A fact" }]);
    expect(all.vectors).toEqual([{ model: "v", hash: "hash of a line" }]);
    expect(all.jobs).toMatchObject([{ received: "Cook\nInn\n\nYou cook well." }]);
    const [session] = all.sessions;
    expect(session?.messages.map(({ content }) => content)).toEqual(
      Array.from({ length: 205 }, (_, index) => `message ${index + 1}`),
    );
    expect(session?.messages[3]?.deleted_at).toMatch(/Z$/);
    expect(session?.initial_context).toEqual({ resume: "what it was given" });
    expect(session?.metrics).toMatchObject({ total_tokens_used: 9 });
    expect(JSON.stringify(all)).not.toContain("argon2");
  });

  test("has nothing of anyone else", async () => {
    const other = await makeUser("two@example.com");
    const { sessions, jobs, notes, vectors, resume } = await exported(other.owner);
    expect({ sessions, jobs, notes, vectors }).toEqual({
      sessions: [],
      jobs: [],
      notes: [],
      vectors: [],
    });
    expect(resume.work ?? []).toEqual([]);
  });
});

describe("deleting an account", () => {
  test("takes everything of theirs and nothing of anyone else's", async () => {
    const user = await makeUser("three@example.com");
    const other = await makeUser("four@example.com");
    await fill(user);
    await fill(other);
    const kept = await exported(other.owner);
    await deleteAccount(user, { password: PASSWORD });
    const where = { where: { userId: user.id } };
    const counts = await Promise.all([
      db().user.count({ where: { id: user.id } }),
      db().jobPosting.count({ where: { ownerId: user.id } }),
      db().chatSession.count(where),
      db().chatMessage.count({ where: { session: { userId: user.id } } }),
      db().note.count(where),
      db().passageVector.count(where),
      db().workHistory.count(where),
      db().userProfile.count(where),
      db().resumeVersion.count(where),
    ]);
    expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const { exported_at: _, ...after } = await exported(other.owner);
    expect(kept).toMatchObject(after);
  });

  test("wants the password, and of who has none their e-mail address", async () => {
    const user = await makeUser("five@example.com");
    const refused = { code: "forbidden" };
    await expect(deleteAccount(user, { password: "wrong" })).rejects.toMatchObject(refused);
    await expect(deleteAccount(user, { email: user.email })).rejects.toMatchObject(refused);
    const linked = await makeUser("six@example.com", null);
    await expect(deleteAccount(linked, { password: "any" })).rejects.toMatchObject(refused);
    await expect(deleteAccount(linked, { email: user.email })).rejects.toMatchObject(refused);
    expect(await db().user.count({ where: { id: { in: [user.id, linked.id] } } })).toBe(2);
    await deleteAccount(linked, { email: " Six@example.com" });
    expect(await db().user.count({ where: { id: linked.id } })).toBe(0);
  });

  test("leaves the only administrator, with all that is theirs", async () => {
    const first = await makeUser("seven@example.com");
    await db().user.update({ where: { id: first.id }, data: { role: "admin" } });
    await fill(first);
    await expect(deleteAccount(first, { password: PASSWORD })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await exported(first.owner)).sessions).toHaveLength(1);
    const second = await makeUser("eight@example.com");
    await db().user.update({ where: { id: second.id }, data: { role: "admin" } });
    await deleteAccount(first, { password: PASSWORD });
    expect(await db().user.count({ where: { id: first.id } })).toBe(0);
  });
});
