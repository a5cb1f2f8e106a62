import { randomUUID } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { historySchema, sessionsSchema } from "../../lib/chat/schema.ts";
import { type Job, jobSchema, jobsSchema } from "../../lib/job/schema.ts";
import { jobSeeker, signUp } from "../harness/accounts.ts";
import { anonymous, expectBody, expectError } from "../harness/expectations.ts";
import { NURSE_POSTING, POSTING } from "../harness/samples.ts";
import { afterFirstText } from "../harness/ui-stream.ts";

const { coach, model } = inject("servers");
const MISSING = 2_000_000_000;

async function create(body: unknown): Promise<Job> {
  const user = await signUp(coach.url);
  return expectBody(await user.call("POST", "/api/jobs", body), 201, jobSchema);
}

describe("a posting is added", () => {
  test("from text, with the title and company that are given", async () => {
    const given = {
      title: "Engineer (all genders)",
      company: "M & F",
      url: "https://example.com/j/1",
    };
    const job = await create({ description: POSTING, ...given });
    expect(job).toMatchObject({ ...given, is_own: true });
    expect(job.description).toContain("Five years with TypeScript or Java in production.");
  });

  test("from text alone, its title read from the first line", async () => {
    const job = await create({ description: POSTING });
    expect(job.title).toBe("Senior Backend Engineer");
    expect(job.company).toContain("Marrow & Finch Logistics");
  });

  test("from HTML, without tags, scripts and hidden entities", async () => {
    const job = await create({
      description: `<div><h1>Harbour Pilot</h1><script>alert("no")</script><style>p{}</style>
        <p>You bring</p><ul><li>A licence &amp; patience</li><li>Caf&eacute;-proof nerves</li></ul></div>`,
    });
    expect(job.title).toBe("Harbour Pilot");
    expect(job.description).toContain("A licence & patience");
    expect(job.description).toContain("Café-proof nerves");
    expect(job.description).not.toMatch(/<\w|alert\(|&amp;|p\{\}/);
  });

  test("from a page with a schema.org JobPosting, which wins over the page's own text", async () => {
    const posting = {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Lighthouse Keeper",
      hiringOrganization: { "@type": "Organization", name: "Fjord Lights" },
      description: "<p>Keep the lamp burning.</p><ul><li>Night shifts on the rock</li></ul>",
    };
    const job = await create({
      description: `<html><head><title>Jobs | Page</title>
        <script type="application/ld+json">${JSON.stringify(posting)}</script></head>
        <body><nav>Home Search Login</nav><h1>Our portal</h1></body></html>`,
    });
    expect(job).toMatchObject({ title: "Lighthouse Keeper", company: "Fjord Lights" });
    expect(job.description).toContain("Night shifts on the rock");
  });

  test.each([
    ["blank", { description: "  \n " }, "description"],
    ["missing", {}, "description"],
    ["over 100,000 characters", { description: "d".repeat(100_001) }, "description"],
    ["without a word", { description: "👩‍💻 🚀" }, "description"],
    ["of rules only", { description: "---\n***" }, "description"],
    ["with a URL that is none", { description: POSTING, url: "javascript:alert(1)" }, "url"],
    ["with a title of the wrong type", { description: POSTING, title: 5 }, "title"],
  ])("but not when %s", async (_what, body, path) => {
    const user = await signUp(coach.url);
    const error = expectError(await user.call("POST", "/api/jobs", body), 400, "invalid_request");
    expect(error.details?.map((detail) => detail.path)).toContain(path);
  });
});

describe("the list of postings", () => {
  test("has the seeded ones for everyone and one's own, newest first among them", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    const { jobs } = expectBody(await user.call("GET", "/api/jobs?limit=100"), 200, jobsSchema);
    expect(jobs.filter((job) => !job.is_own).length).toBeGreaterThanOrEqual(8);
    expect(jobs.filter((job) => job.is_own).map((job) => job.job_id)).toEqual([jobId]);
  });

  test("is read to its end page by page, each posting once", async () => {
    const user = await signUp(coach.url);
    const whole = expectBody(await user.call("GET", "/api/jobs?limit=100"), 200, jobsSchema);
    const seen: number[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const path: string = `/api/jobs?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const page = expectBody(await user.call("GET", path), 200, jobsSchema);
      expect(page.jobs.length).toBeLessThanOrEqual(3);
      seen.push(...page.jobs.map((job) => job.job_id));
      cursor = page.next_cursor;
    }
    expect(seen).toEqual(whole.jobs.map((job) => job.job_id));
  });

  const numbers = ["limit=0", "limit=-1", "limit=101", "limit=x", "limit=1.5"];
  const cursors = ["cursor=nonsense", "cursor=0", "cursor=1e2", "cursor=0x10", "cursor=%2010"];
  test.each([...numbers, ...cursors, "q=%00"])("refuses %s", async (query) => {
    const user = await signUp(coach.url);
    expectError(await user.call("GET", `/api/jobs?${query}`), 400, "invalid_request");
  });

  test.each(["100%", "snake_case", "%", "_", "\\"])(
    "is searched for %s as it stands",
    async (q) => {
      const user = await signUp(coach.url);
      const wanted = await user.addJob(POSTING, { title: "100% \\ snake_case" });
      await user.addJob(POSTING, { title: "1000 snake-case" });
      const path = `/api/jobs?q=${encodeURIComponent(q)}&limit=100`;
      const { jobs } = expectBody(await user.call("GET", path), 200, jobsSchema);
      const own = jobs.filter((job) => job.is_own);
      expect(own.map((job) => job.job_id)).toEqual([wanted]);
    },
  );

  test("gives each seeded posting whole", async () => {
    const user = await signUp(coach.url);
    const { jobs } = expectBody(await user.call("GET", "/api/jobs?limit=100"), 200, jobsSchema);
    const seeded = jobs.filter((job) => !job.is_own);
    for (const { job_id, title } of seeded) {
      const job = expectBody(await user.call("GET", `/api/jobs/${job_id}`), 200, jobSchema);
      expect(job.title).toBe(title);
      expect(job.description.trim()).not.toBe("");
    }
  });
});

describe("a posting that another user added", () => {
  test("is answered exactly like one that does not exist", async () => {
    const { jobId } = await jobSeeker(coach.url);
    const { user: other } = await jobSeeker(coach.url);
    const ask = (id: number) => [
      other.call("GET", `/api/jobs/${id}`),
      other.call("DELETE", `/api/jobs/${id}`),
      other.start(id, "May I?"),
    ];
    const foreign = await Promise.all(ask(jobId));
    const missing = await Promise.all(ask(MISSING));
    for (const reply of foreign) expectError(reply, 404, "job_not_found");
    expect(foreign.map(anonymous)).toEqual(missing.map(anonymous));
  });

  test("is still there after the other user tried to delete it", async () => {
    const { user, jobId } = await jobSeeker(coach.url);
    await (await signUp(coach.url)).call("DELETE", `/api/jobs/${jobId}`);
    expect((await user.call("GET", `/api/jobs/${jobId}`)).status).toBe(200);
  });
});

test.each(["abc", "0", "-1", "1.5", "2147483648", "99999999999999999999"])(
  "a posting's id that can be none is answered like a missing one: %s",
  async (id) => {
    const user = await signUp(coach.url);
    expectError(await user.call("GET", `/api/jobs/${id}`), 404, "job_not_found");
  },
);

test("a seeded posting cannot be deleted by a user", async () => {
  const user = await signUp(coach.url);
  const { jobs } = expectBody(await user.call("GET", "/api/jobs"), 200, jobsSchema);
  const [seeded] = jobs;
  const reply = await user.call("DELETE", `/api/jobs/${seeded?.job_id}`);
  expect([403, 404]).toContain(reply.status);
  expect((await user.call("GET", `/api/jobs/${seeded?.job_id}`)).status).toBe(200);
});

test("deleting a posting leaves its sessions readable and closes them", async () => {
  const { user } = await jobSeeker(coach.url);
  const jobId = await user.addJob(NURSE_POSTING, { title: "Night Nurse", company: "Saint Alder" });
  const sessionId = await user.startSession(jobId);
  expect((await user.call("DELETE", `/api/jobs/${jobId}`)).status).toBe(204);

  expectError(await user.call("GET", `/api/jobs/${jobId}`), 404, "job_not_found");
  expectError(await user.start(jobId, "Again?"), 404, "job_not_found");
  expectError(await user.message(sessionId, "Still?"), 409, "session_inactive");
  const history = await user.call("GET", `/api/chat/${sessionId}/history`);
  expect(expectBody(history, 200, historySchema).messages).toHaveLength(2);
  expect((await user.call("GET", `/api/chat/${sessionId}/context`)).status).toBe(200);
  const list = await user.call("GET", "/api/chat/sessions?status=all");
  expect(expectBody(list, 200, sessionsSchema).sessions).toMatchObject([
    { session_id: sessionId, job_title: "Night Nurse", company: "Saint Alder", is_active: false },
  ]);
});

test("deleting a posting ends the answer being written about it, and keeps what was written", async () => {
  const { user, jobId } = await jobSeeker(model.url);
  const sessionId = await user.startSession(jobId);
  const question = `Shall this last? {fake gate key=${randomUUID()}}`;
  const response = await user.stream(`/api/chat/${sessionId}/message`, { message: question });
  await afterFirstText(response, async () => {
    expect((await user.call("DELETE", `/api/jobs/${jobId}`)).status).toBe(204);
  });
  const history = await user.call("GET", `/api/chat/${sessionId}/history`);
  const { messages } = expectBody(history, 200, historySchema);
  expect(messages.at(-1)).toMatchObject({ role: "assistant", status: "stopped" });
});

test.each([2_147_483_647, 2_147_483_648, Number.MAX_SAFE_INTEGER])(
  "a question about a posting that can be none is answered like one about a missing one: %s",
  async (id) => {
    const { user } = await jobSeeker(coach.url);
    expectError(await user.start(id, "Is it there?"), 404, "job_not_found");
  },
);
