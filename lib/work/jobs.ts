import { writeAnswer } from "../ai/coach/answer.ts";
import { countMessages, countTokens } from "../ai/tokens.ts";
import { shareOut } from "../chat/budget.ts";
import { buildPrompt, roomBeside } from "../chat/build-prompt.ts";
import { fitFor } from "../chat/fit.ts";
import { markOutdated } from "../chat/outdated.ts";
import type { Fit, Message } from "../chat/schema.ts";
import { readSnapshot, takeStored } from "../chat/snapshot.ts";
import { resolveCitations } from "../grounding/citations.ts";
import { checkClaims } from "../grounding/claims.ts";
import { postingColumns } from "../job/posting-columns.ts";
import { postingLines } from "../job/read-parts.ts";
import type { Posting } from "../job/schema.ts";
import { resumeEntries } from "../resume/entries.ts";
import { exportResume } from "../resume/export/export-resume.ts";
import type { ResumeRows } from "../resume/rows.ts";
import { warmUp } from "./warm-up.ts";

const fitOfRows = (
  posting: Posting,
  rows: ResumeRows,
  snapshot: string | null,
  today: Date,
): Fit => {
  const refs = snapshot === null ? {} : readSnapshot(snapshot).refs;
  return fitFor(posting, resumeEntries(rows, refs), today);
};

const markedOutdated = (messages: Message[], rows: ResumeRows): Message[] =>
  markOutdated(messages, resumeEntries(rows));

/**
 * What runs off the main thread, by name: pure functions, since a thread may end at any time, whose arguments and
 * results can be cloned. No database, no environment.
 */
export const jobs = {
  postingColumns,
  postingLines,
  shareOut,
  takeStored,
  roomBeside,
  buildPrompt,
  coachAnswer: writeAnswer,
  resolveCitations,
  checkClaims,
  resumeEntries,
  fitOfRows,
  markOutdated: markedOutdated,
  exportResume,
  warmUp,
  countTokens,
  countMessages,
};

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
