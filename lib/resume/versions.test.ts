import { describe, expect, test } from "vitest";
import { createAccount } from "../auth/accounts.ts";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import type { Owner } from "../owner.ts";
import { readResume, readResumeToEdit } from "./data.ts";
import { restoreVersion, saveResume } from "./mutations.ts";
import type { JsonResume } from "./schema.ts";
import { listVersions, readVersion } from "./versions.ts";

openOwnDatabase();

let users = 0;
async function newOwner(): Promise<Owner> {
  users += 1;
  const account = { email: `${users}@example.com`, password: "a long enough password", name: "R" };
  const made = await createAccount(account);
  if (!made) throw new Error("the address is taken");
  return made.id as Owner;
}

const resumeOf = (...names: string[]): JsonResume => ({ work: names.map((name) => ({ name })) });
const TYPING = { reason: "edit", isAutosave: true } as const;
const IMPORT = { reason: "import", isAutosave: false } as const;

/** The kept resumes by the names of their jobs, newest first. */
async function kept(owner: Owner): Promise<string[]> {
  const { versions } = await listVersions(owner);
  const resumes = await Promise.all(versions.map((one) => readVersion(owner, one.version_id)));
  return resumes.map(({ work }) => (work ?? []).map(({ name }) => name).join(" "));
}

async function idsByName(owner: Owner): Promise<Record<string, string>> {
  const { resume, rowIds } = await readResumeToEdit(owner);
  const pairs = (resume.work ?? []).map(({ name }, at) => [name, rowIds.work?.[at]]);
  return Object.fromEntries(pairs);
}

async function lastVersion(owner: Owner): Promise<string> {
  const [last] = (await listVersions(owner)).versions;
  if (!last) throw new Error("no version");
  return last.version_id;
}

describe("a save keeps what it replaces", () => {
  test("except the nothing before the first, and what is the same", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A"));
    await saveResume(owner, resumeOf("A"));
    expect(await kept(owner)).toEqual([]);
    expect((await readResume(owner)).revision).toBe(1);
    await saveResume(owner, resumeOf("B"));
    expect(await kept(owner)).toEqual(["A"]);
    expect((await readResume(owner)).revision).toBe(2);
  });

  test("the order of an object's members changes nothing", async () => {
    const owner = await newOwner();
    const extra = { one: 1, "a-longer-one": { z: 1, a: null } };
    await saveResume(owner, { basics: { name: "N", ...extra }, ...resumeOf("A") });
    const { resume, revision } = await saveResume(owner, {
      ...resumeOf("A"),
      basics: { ...extra, name: "N" },
    });
    expect(revision).toBe(1);
    expect(resume.basics).toEqual({ name: "N", ...extra });
  });

  test("ten of them, the oldest goes", async () => {
    const owner = await newOwner();
    for (let at = 0; at < 13; at += 1) await saveResume(owner, resumeOf(`${at}`));
    expect(await kept(owner)).toEqual(["11", "10", "9", "8", "7", "6", "5", "4", "3", "2"]);
  });

  test("with counts and the reason of the save", async () => {
    const owner = await newOwner();
    const highlights = ["a", "b"];
    await saveResume(owner, {
      work: [{ highlights }, {}],
      volunteer: [{ highlights }],
      projects: [{ highlights: ["c"] }],
      education: [{ courses: ["d"] }],
      skills: [{ name: "e" }],
    });
    await saveResume(owner, {}, IMPORT);
    expect((await listVersions(owner)).versions).toMatchObject([
      { reason: "import", work: 2, education: 1, projects: 1, skills: 1, highlights: 5 },
    ]);
  });

  test("once for automatic saves in a row: what was there before the first", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A"));
    for (const name of ["B", "C", "D"]) await saveResume(owner, resumeOf(name), TYPING);
    expect(await kept(owner)).toEqual(["A"]);
  });

  test("anew for automatic saves after an import, after another save, and after ten minutes", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A"));
    await saveResume(owner, resumeOf("B"), TYPING);
    await saveResume(owner, resumeOf("C"), IMPORT);
    await saveResume(owner, resumeOf("D"), TYPING);
    expect(await kept(owner)).toEqual(["C", "B", "A"]);
    const createdAt = new Date(Date.now() - 10 * 60_000);
    await db().resumeVersion.updateMany({ where: { userId: owner }, data: { createdAt } });
    await saveResume(owner, resumeOf("E"), TYPING);
    expect(await kept(owner)).toEqual(["D", "C", "B", "A"]);
  });
});

describe("a version that is restored", () => {
  test("is the resume again, and what was there can be had back", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A"));
    await saveResume(owner, resumeOf("B"));
    const { resume, revision } = await restoreVersion(owner, await lastVersion(owner));
    expect(resume).toEqual(resumeOf("A"));
    expect(revision).toBe(3);
    expect(await kept(owner)).toEqual(["B", "A"]);
    await restoreVersion(owner, await lastVersion(owner));
    expect((await readResume(owner)).resume).toEqual(resumeOf("B"));
  });

  test("is not another user's", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A"));
    await saveResume(owner, resumeOf("B"));
    const id = await lastVersion(owner);
    const other = await newOwner();
    const missing = { code: "version_not_found" };
    await expect(restoreVersion(other, id)).rejects.toMatchObject(missing);
    await expect(readVersion(other, id)).rejects.toMatchObject(missing);
    expect((await readResume(other)).revision).toBe(0);
  });

  test("has its rows under the ids that they had", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A", "B", "C"));
    const before = await idsByName(owner);
    await saveResume(owner, resumeOf("A", "Renamed"));
    await restoreVersion(owner, await lastVersion(owner));
    expect(await idsByName(owner)).toEqual(before);
  });
});

describe("a row keeps its id", () => {
  test("when it is moved, renamed, and when it comes back after it was deleted", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A", "B", "C"));
    const { A, B, C } = await idsByName(owner);
    await saveResume(owner, resumeOf("C", "A", "B"), TYPING);
    expect(await idsByName(owner)).toEqual({ C, A, B });
    await saveResume(owner, resumeOf("C", "Renamed", "B"), TYPING);
    expect(await idsByName(owner)).toEqual({ C, Renamed: A, B });
    await saveResume(owner, resumeOf("C", "Renamed"), TYPING);
    await saveResume(owner, resumeOf("B", "C", "Renamed"), TYPING);
    expect(await idsByName(owner)).toEqual({ B, C, Renamed: A });
  });

  test("and no two rows have the same, whatever comes back", async () => {
    const owner = await newOwner();
    await saveResume(owner, resumeOf("A", "A", "B"));
    await saveResume(owner, resumeOf("B", "A"));
    await saveResume(owner, resumeOf("A", "A", "B", "A", "B"));
    const { rowIds } = await readResumeToEdit(owner);
    expect(new Set(rowIds.work).size).toBe(5);
  });
});

test("of saves that race from the same revision exactly one is made", async () => {
  const owner = await newOwner();
  await saveResume(owner, resumeOf("A"));
  const names = ["B", "C", "D", "E"];
  const results = await Promise.allSettled(
    names.map((name) => saveResume(owner, resumeOf(name), TYPING, [1])),
  );
  const refused = results.filter(({ status }) => status === "rejected");
  expect(refused).toMatchObject(Array(3).fill({ reason: { code: "resume_changed" } }));
  const won = results.findIndex(({ status }) => status === "fulfilled");
  expect(await readResume(owner)).toEqual({ resume: resumeOf(names[won] ?? ""), revision: 2 });
});
