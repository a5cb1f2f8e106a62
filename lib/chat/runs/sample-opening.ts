import type { Opening } from "./live-answer.ts";

/** For tests: what is known of an answer in a session of an invented posting. */
export const sampleOpening = (sessionId: string, messageId: string): Opening => ({
  session: {
    session_id: sessionId,
    job_id: 1,
    job_title: "Night Nurse",
    company: "Saint Alder Hospice",
    is_active: true,
    message_count: 1,
    total_tokens_used: 0,
    model: "built-in-coach",
    created_at: "2026-11-22T10:00:00.000Z",
    updated_at: "2026-11-22T10:00:00.000Z",
  },
  created: true,
  userMessageId: "0197a000-0000-7000-8000-000000000003",
  messageId,
  replacesId: null,
  newQuestion: null,
});
