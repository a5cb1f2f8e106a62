import { writeAnswer } from "../ai/coach/answer.ts";
import { type Encoding, warmTokens } from "../ai/tokens.ts";
import { checkClaims } from "../grounding/claims.ts";
import { postingLines } from "../job/read-parts.ts";
import type { Posting } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { retrieve } from "../retrieval/retrieve.ts";

const ENTRY: ResumeEntry = {
  ref: "W1",
  kind: "work",
  entityId: "",
  header: "Engineer, Example Ltd (2019-04 – 2022-06)",
  title: "Engineer",
  organization: "Example Ltd",
  startDate: "2019-04",
  endDate: "2022-06",
  lines: ["Led a team of four and cut the costs by 12 % in Python"],
};
const POSTING =
  "Engineer\n\nRequirements:\n- 3 years of Python\n- German, C1\n\nWe offer a pension.";
const ANSWER =
  "You led a team of five for three years at Example Ltd [W1]. They ask for C1 German [J2].\n\n- Cut costs by 40 %\n";
const QUESTION = "What am I missing, and what should I put first?";

/**
 * What the first question would wait for: the ranks of an encoding, the tables, and the patterns, which are compiled when
 * they are first used. To be done at boot, off the main thread.
 * @returns what of the sample answer was found to be invented.
 */
export function warmUp(encoding: Encoding): string[] {
  warmTokens(encoding);
  const entries = [ENTRY];
  const posting: Posting = { id: 0, title: "", company: "", lines: postingLines(POSTING) };
  const asked = { question: QUESTION, history: [], entries, posting };
  const evidence = retrieve(asked);
  writeAnswer({ ...asked, evidence }, new Date());
  return checkClaims(ANSWER, entries, posting).map(({ text }) => text);
}
