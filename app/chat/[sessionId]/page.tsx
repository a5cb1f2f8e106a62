import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SessionChat } from "@/components/chat/session-chat";
import { jobName } from "@/components/jobs/job-name";
import { requirePageUser } from "@/lib/auth/current-user";
import { findSession, readContext, readHistory } from "@/lib/chat/data";
import { findLivingRun } from "@/lib/chat/runs/take-over";
import { historyQuerySchema } from "@/lib/chat/schema";

interface PageProps {
  params: Promise<{ sessionId: string }>;
}

/** Once for the page and its title. */
const requireSession = cache(async (sessionId: string) => {
  const { owner } = await requirePageUser(`/chat/${sessionId}`);
  const session = (await findSession(owner, sessionId)) ?? notFound();
  return { owner, session };
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { session } = await requireSession((await params).sessionId);
  return { title: jobName(session.job_title, session.company) };
}

export default async function SessionPage({ params }: PageProps) {
  const { owner, session } = await requireSession((await params).sessionId);
  const id = session.session_id;
  // First: an answer that ends meanwhile is in the history then.
  const run = await findLivingRun(owner, id);
  const [history, given] = await Promise.all([
    readHistory(owner, id, historyQuerySchema.parse({})),
    readContext(owner, id),
  ]);
  const shown = { session, history, given, isAnswering: run !== null };
  return <SessionChat key={id} {...shown} />;
}
