import { callApi } from "@/components/ui/api";
import { type Session, sessionsSchema } from "@/lib/chat/schema";
import { jobsSchema } from "@/lib/job/schema";

export interface FoundGroup {
  value: "Chats" | "Postings";
  items: { href: string; title: string; company: string }[];
}

/** How many of each kind are shown. */
const MOST = 8;

/** The reader's chats and postings in which every word of the query occurs. Throws `ApiError`. */
export async function findPlaces(query: string, signal: AbortSignal): Promise<FoundGroup[]> {
  const search = new URLSearchParams({ q: query.trim(), limit: String(MOST) });
  const [{ sessions }, { jobs }] = await Promise.all([
    callApi("/api/chat/sessions?status=all&limit=100", sessionsSchema, { signal }),
    callApi(`/api/jobs?${search}`, jobsSchema, { signal }),
  ]);
  const groups: FoundGroup[] = [
    {
      value: "Chats",
      items: sessions
        .filter((session) => hasWords(session, query))
        .slice(0, MOST)
        .map((session) => ({
          href: `/chat/${session.session_id}`,
          title: session.job_title,
          company: [session.company, session.is_active ? "" : "deactivated"]
            .filter(Boolean)
            .join(" · "),
        })),
    },
    {
      value: "Postings",
      items: jobs.map((job) => ({
        href: `/chat?job=${job.job_id}`,
        title: job.title,
        company: job.company,
      })),
    },
  ];
  return groups.filter((group) => group.items.length > 0);
}

export function hasWords(session: Pick<Session, "job_title" | "company">, query: string): boolean {
  const text = `${session.job_title} ${session.company}`.toLocaleLowerCase();
  const words = query.toLocaleLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}
