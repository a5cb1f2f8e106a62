import { DeactivateSession } from "@/components/admin/deactivate-session";
import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import type { Session } from "@/lib/chat/schema";

const count = (value: number) => value.toLocaleString("en");

const TIME = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** Everyone's chats, a line each, most recently used first. Times are UTC, like the days of the filter. */
export function SessionsTable({ sessions }: { sessions: Session[] }) {
  return (
    <Table label="Sessions" className="min-w-[40rem]">
      <thead>
        <tr>
          <Th className="hidden lg:table-cell">User</Th>
          <Th>Posting</Th>
          <Th>State</Th>
          <Th className="text-right">Messages</Th>
          <Th className="text-right">Tokens</Th>
          <Th>Last activity (UTC)</Th>
          <Th>
            <span className="sr-only">What can be done</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.session_id} className="hover:bg-hover">
            <Td className="hidden max-w-60 break-words lg:table-cell">{session.user_email}</Td>
            <Td className="min-w-44 max-w-72">
              <p className="font-semibold break-words">{session.job_title}</p>
              <p className="break-words text-ink-soft">{session.company}</p>
              <p className="break-words text-ink-soft lg:hidden">{session.user_email}</p>
            </Td>
            <Td>
              {session.is_active ? <Badge tone="thread">Active</Badge> : <Badge>Deactivated</Badge>}
            </Td>
            <Td className="text-right">{count(session.message_count)}</Td>
            <Td className="text-right">{count(session.total_tokens_used)}</Td>
            <Td className="whitespace-nowrap">
              <time dateTime={session.updated_at}>
                {TIME.format(Date.parse(session.updated_at))}
              </time>
            </Td>
            <Td className="text-right">
              {session.is_active ? <DeactivateSession session={session} /> : null}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
