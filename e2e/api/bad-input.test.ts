import { describe, expect, inject, test } from "vitest";
import { countTokens } from "../../lib/ai/tokens.ts";
import { type Context, contextSchema, startAnswerSchema } from "../../lib/chat/schema.ts";
import { type Account, jobSeeker, signUp } from "../harness/accounts.ts";
import { expectBody, expectError } from "../harness/expectations.ts";
import { POSTING, RESUME } from "../harness/samples.ts";
import { startApp } from "../harness/server.ts";

/** Whether it is quick depends on the machine; a hang is what this is for. */
const NO_HANG_MS = 150_000;
const { coach } = inject("servers");

const FAMILY = "👩‍👩‍👧‍👦";
const ACCENTED = "e\u0301";
const times = (length: number, make: (at: number) => string) =>
  Array.from({ length }, (_, at) => make(at));

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const graphemesOf = (text: string) =>
  new Set([...segmenter.segment(text)].map(({ segment }) => segment));

/** Every character that is more than one code unit long stands in the input whole. */
function expectWholeCharacters(text: string, input: string): void {
  expect(text.isWellFormed()).toBe(true);
  const known = graphemesOf(input);
  const unknown = [...graphemesOf(text)].filter((each) => each.length > 1 && !known.has(each));
  expect(unknown).toEqual([]);
}

/** Both questions are answered, from what fits, and what was given is whole. */
async function expectAnswers(user: Account, jobId: number, input: string): Promise<Context> {
  const reply = await user.start(jobId, "Which requirements do I cover?");
  const started = expectBody(reply, 201, startAnswerSchema);
  expect(started.response).not.toBe("");
  expectWholeCharacters(started.response, input);
  const next = await user.message(started.session_id, "What should I put first?");
  expect(next.status, next.text).toBe(200);
  const path = `/api/chat/${started.session_id}/context`;
  const context = expectBody(await user.call("GET", path), 200, contextSchema);
  const { initial_context, ledger } = context;
  expectWholeCharacters(initial_context.resume, input);
  expectWholeCharacters(initial_context.job_description, input);
  expect(countTokens(initial_context.resume, "o200k_base")).toBe(ledger.resume);
  expect(countTokens(initial_context.job_description, "o200k_base")).toBe(ledger.job_description);
  return context;
}

describe("a posting that nobody would write", () => {
  test.each([
    ["of one word of 100,000 characters", "a".repeat(100_000)],
    ["of 5,000 bullets", times(5_000, (at) => `- Uses tool${at}`).join("\n")],
    ["in a script that no table knows", times(9_000, (at) => `ሥራ${at % 97} ልምድ`).join(" ")],
    ["of characters of eleven units", `Nurse ${FAMILY.repeat(9_000)}`],
    ["of letters with their accents apart", `Nurse ${ACCENTED.repeat(40_000)}`],
    ["of HTML that is never closed", `${"<div><p>Knows SQL ".repeat(5_000)}`],
  ])(
    "%s is taken, and questions about it are answered",
    async (_what, posting) => {
      const { user, jobId } = await jobSeeker(coach.url, RESUME, posting);
      await expectAnswers(user, jobId, posting + JSON.stringify(RESUME));
      const fit = await user.call("GET", `/api/jobs/${jobId}/fit`);
      expect(fit.status, fit.text).toBe(200);
    },
    NO_HANG_MS,
  );

  test.each([" ", "\n\t \r\n", "\u00a0\u2003\u3000", " ".repeat(100_000)])(
    "of white space is refused by name: %j",
    async (description) => {
      const user = await signUp(coach.url);
      const reply = await user.call("POST", "/api/jobs", { description });
      const error = expectError(reply, 400, "invalid_request");
      expect(error.details?.map(({ path }) => path)).toEqual(["description"]);
    },
  );
});

const BULLET = `Led ${FAMILY} and ${ACCENTED} with 31 nurses. `;
const LONG_BULLET = BULLET.repeat(Math.floor(30_000 / BULLET.length));

describe("a resume that nobody would write", () => {
  test.each<[string, object]>([
    ["with one skill", { skills: [{ name: "Wound care" }] }],
    [
      "with 200 jobs",
      {
        work: Array.from({ length: 200 }, (_, at) => ({
          name: `Employer ${at}`,
          position: "Nurse",
          startDate: `${2020 - (at % 50)}-01`,
          highlights: times(10, (bullet) => `Cared for ${at * 10 + bullet} patients`),
        })),
      },
    ],
    [
      "with bullets of 30,000 characters",
      { work: [{ name: "Ward", highlights: times(5, () => LONG_BULLET) }] },
    ],
    [
      "with dates that contradict each other",
      {
        work: [
          { name: "Ends before it starts", startDate: "2020-05", endDate: "2010-01" },
          { name: "Starts after today", startDate: "2999-12" },
          { name: "Ends without a start", endDate: "1850" },
        ],
        education: [{ institution: "School", startDate: "0000", endDate: "9999" }],
      },
    ],
  ])(
    "%s is kept as it is, and questions are answered from it",
    async (_what, resume) => {
      const { user, jobId } = await jobSeeker(coach.url, resume);
      expect((await user.call("GET", "/api/resume")).body).toMatchObject(resume);
      await expectAnswers(user, jobId, POSTING + JSON.stringify(resume));
    },
    NO_HANG_MS,
  );

  test.each([
    [
      "a bullet above 30,000 characters",
      { work: [{ highlights: ["a".repeat(30_001)] }] },
      "work.0.highlights.0",
    ],
    ["a day that no calendar has", { work: [{ startDate: "2023-02-31" }] }, "work.0.startDate"],
    ["more than 300 jobs", { work: Array.from({ length: 301 }, () => ({ name: "A" })) }, "work"],
  ])("with %s is refused, and the place is named", async (_what, resume, path) => {
    const user = await signUp(coach.url);
    const error = expectError(
      await user.call("PUT", "/api/resume", resume),
      400,
      "invalid_request",
    );
    expect(error.details?.map((detail) => detail.path)).toContain(path);
  });

  test("of more than 5 MB is refused", async () => {
    const user = await signUp(coach.url);
    const work = Array.from({ length: 200 }, () => ({ summary: "a".repeat(29_000) }));
    expectError(await user.call("PUT", "/api/resume", { work }), 413, "payload_too_large");
  });
});

test.each([0, 1, 50])(
  "with budgets of %i tokens the best that fits is given, and questions are answered",
  async (tokens) => {
    const app = await startApp({ RESUME_TOKENS: `${tokens}`, JOB_TOKENS: `${tokens}` });
    try {
      const { user, jobId } = await jobSeeker(app.url);
      const { ledger } = await expectAnswers(user, jobId, POSTING + JSON.stringify(RESUME));
      expect(ledger.resume).toBeLessThanOrEqual(tokens);
      expect(ledger.job_description).toBeLessThanOrEqual(tokens);
    } finally {
      await app.dispose();
    }
  },
  NO_HANG_MS,
);
