import { expect, test } from "vitest";
import type { Message } from "../schema.ts";
import { writeChat } from "./write-chat.ts";

const id = "0197a000-0000-7000-8000-000000000000";
const session = {
  session_id: id,
  job_id: 1,
  job_title: "# Cook",
  company: "Inn *One*",
  is_active: false,
  message_count: 2,
  total_tokens_used: 0,
  model: "m",
  created_at: "2026-11-25T14:03:00.000Z",
  updated_at: "2026-11-25T14:03:00.000Z",
};
const message = (fields: Partial<Message>): Message => ({
  id,
  role: "assistant",
  content: "",
  timestamp: "2026-11-25T14:03:59.000Z",
  status: "complete",
  context_version: 1,
  citations: [],
  unsupported: [],
  usage: null,
  ...fields,
});

test("under an answer stands what its markers rest on and what nothing supports", () => {
  const text = writeChat({
    session,
    messages: [
      message({ role: "user", content: "## Who am I?\nSay *so*" }),
      message({
        content: "You cooked [W1].\n\n- You won a star.",
        status: "stopped",
        citations: [
          { ref: "[W1]", kind: "work", entity_id: id, quote: "Cooked for 80", outdated: true },
          {
            ref: "[N1]",
            kind: "note",
            entity_id: id,
            quote: "Fish",
            said_at: "2026-11-24T01:00:00.000Z",
          },
        ],
        unsupported: [{ text: "You won a star.", start: 21, end: 36, reason: "No row says so" }],
      }),
    ],
  });
  expect(text).toBe(`# \\# Cook, Inn \\*One\\*

Begun 2026-11-25 14:03 UTC; model m; closed.

## You, 2026-11-25 14:03 UTC

> \\## Who am I?
> Say \\*so\\*

## Answer, 2026-11-25 14:03 UTC (stopped before its end)

> You cooked [W1].
>
> - You won a star.

**What the markers rest on**

- \\[W1\\] your resume, work: Cooked for 80 (the row says something else now)
- \\[N1\\] what you said on 2026-11-24: Fish

**Not in your resume**

- “You won a star.”: No row says so
`);
});

test("an answer that the model had no room to end says so", () => {
  const messages = [message({ content: "You cooked and", truncated: true })];
  expect(writeChat({ session, messages })).toContain("(cut off where the model's room ended)");
});
