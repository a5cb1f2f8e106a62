import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SessionChat } from "@/components/chat/session-chat";
import { jobName } from "@/components/jobs/job-name";
import { requirePageUser } from "@/lib/auth/current-user";
import { findSession, readContext, readHistory } from "@/lib/chat/data";
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
  const [history, given] = await Promise.all([
    readHistory(owner, session.session_id, historyQuerySchema.parse({})),
    readContext(owner, session.session_id),
  ]);
  return <SessionChat key={session.session_id} session={session} history={history} given={given} />;
}
