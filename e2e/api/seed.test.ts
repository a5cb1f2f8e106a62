import { expect, inject, test } from "vitest";
import { resumeSchema } from "../../lib/resume/schema.ts";
import { logIn } from "../harness/accounts.ts";
import { expectBody } from "../harness/expectations.ts";
import { DEMO_EMAIL, DEMO_PASSWORD } from "../harness/server.ts";

const { coach } = inject("servers");

test("the demo job seeker has a resume rich enough to ask about", async () => {
  const demo = await logIn(coach.url, DEMO_EMAIL, DEMO_PASSWORD);
  const reply = await demo.call("GET", "/api/resume");
  const { work, education, projects, skills } = expectBody(reply, 200, resumeSchema);
  const highlights = (work ?? []).flatMap((job) => job.highlights ?? []);
  const skillWords = (skills ?? []).flatMap((skill) => skill.keywords ?? [skill.name ?? ""]);
  expect({
    work: work?.length,
    highlights: highlights.length,
    withNumbers: highlights.some((text) => /\d/.test(text)),
    education: education?.length,
    projects: projects?.length,
    skills: Math.max(skills?.length ?? 0, skillWords.length),
  }).toEqual({
    work: expect.toSatisfy((count: number) => count >= 5),
    highlights: expect.toSatisfy((count: number) => count >= 25),
    withNumbers: true,
    education: expect.toSatisfy((count: number) => count >= 2),
    projects: expect.toSatisfy((count: number) => count >= 3),
    skills: expect.toSatisfy((count: number) => count >= 20),
  });
});
