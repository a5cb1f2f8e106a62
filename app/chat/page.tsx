import type { Metadata } from "next";
import { z } from "zod";
import { StartChat } from "@/components/chat/start-chat";
import { requirePageUser } from "@/lib/auth/current-user";
import { listSessions } from "@/lib/chat/data";
import { sessionsQuerySchema } from "@/lib/chat/schema";
import { AppError } from "@/lib/errors";
import { listJobs, readJobSummary } from "@/lib/job/data";
import { type JobSummary, jobsQuerySchema, MAX_JOB_ID } from "@/lib/job/schema";
import type { Owner } from "@/lib/owner";
import { hasResume } from "@/lib/resume/data";

export const metadata: Metadata = { title: "New chat" };

const searchSchema = z.object({
  job: z.coerce.number().int().positive().max(MAX_JOB_ID).optional().catch(undefined),
});

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** `?job=12` begins with that posting. On the first visit the newest one is chosen. */
export default async function NewChatPage({ searchParams }: PageProps) {
  const { job: jobId } = searchSchema.parse(await searchParams);
  const { owner } = await requirePageUser(jobId === undefined ? "/chat" : `/chat?job=${jobId}`);
  const [{ jobs }, { sessions }, isResumeIn] = await Promise.all([
    listJobs(owner, jobsQuerySchema.parse({})),
    listSessions(owner, sessionsQuerySchema.parse({ status: "all", limit: "1" })),
    hasResume(owner),
  ]);
  const isFirstVisit = sessions.length === 0;
  const wanted = jobId === undefined ? null : await findJob(owner, jobId, jobs);
  return (
    <StartChat
      key={jobId}
      hasResume={isResumeIn}
      jobs={jobs}
      chosen={wanted ?? (isFirstVisit ? (jobs[0] ?? null) : null)}
      isFirstVisit={isFirstVisit}
    />
  );
}

async function findJob(owner: Owner, id: number, known: JobSummary[]): Promise<JobSummary | null> {
  const found = known.find((job) => job.job_id === id);
  if (found) return found;
  try {
    return await readJobSummary(owner, id);
  } catch (error) {
    if (error instanceof AppError && error.code === "job_not_found") return null;
    throw error;
  }
}
