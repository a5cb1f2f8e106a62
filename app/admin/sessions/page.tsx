import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActivityChart } from "@/components/admin/activity-chart";
import { FilterForm } from "@/components/admin/filter-form";
import { type AdminFilter, filterHref, readFilter } from "@/components/admin/session-filter";
import { SessionsTable } from "@/components/admin/sessions-table";
import { AppShell } from "@/components/shell/app-shell";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requirePageAdmin } from "@/lib/auth/current-user";
import { activityByDay, listAllSessions } from "@/lib/chat/admin-data";
import type { Sessions } from "@/lib/chat/schema";
import { AppError } from "@/lib/errors";
import type { CurrentUser } from "@/lib/owner";

export const metadata: Metadata = { title: "Sessions" };

const PAGE_SIZE = 25;
const CHART_DAYS = 30;

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AdminSessionsPage({ searchParams }: PageProps) {
  const filter = readFilter(await searchParams);
  const admin = await requirePageAdmin(filterHref(filter));
  const [{ sessions, next_cursor }, days] = await Promise.all([
    listFiltered(admin, filter),
    activityByDay(admin, CHART_DAYS),
  ]);
  const { name, email, role } = admin;
  return (
    <AppShell user={{ name, email, role }}>
      <PageHeader title="Sessions">
        Every chat of every user: what it is about and what it has used. What was said in it stays
        with its user.
      </PageHeader>
      <ActivityChart days={days} />
      <FilterForm filter={filter} />
      {sessions.length > 0 ? <SessionsTable sessions={sessions} /> : <Nothing filter={filter} />}
      <Pager
        first={filter.cursor === undefined ? null : filterHref({ ...filter, cursor: undefined })}
        next={next_cursor && filterHref({ ...filter, cursor: next_cursor })}
      />
    </AppShell>
  );
}

/** A cursor that this list never gave leads to its first page. */
async function listFiltered(admin: CurrentUser, filter: AdminFilter): Promise<Sessions> {
  const { q, status, from, to, cursor } = filter;
  try {
    const days = { from: from || undefined, to: to || undefined };
    return await listAllSessions(admin, { status, limit: PAGE_SIZE, cursor }, { q, ...days });
  } catch (error) {
    if (!(error instanceof AppError && error.code === "invalid_request")) throw error;
    redirect(filterHref({ ...filter, cursor: undefined }));
  }
}

function Nothing({ filter }: { filter: AdminFilter }) {
  const isWhole = filterHref(filter) === "/admin/sessions";
  if (isWhole) {
    return (
      <EmptyState title="No sessions yet">
        As soon as someone starts a chat, it stands here with its messages and tokens.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No session fits"
      action={<ButtonLink href="/admin/sessions">Show all sessions</ButtonLink>}
    >
      The search looks at the e-mail address, the posting’s title and the company; the days are
      those of the last activity, in UTC.
    </EmptyState>
  );
}
