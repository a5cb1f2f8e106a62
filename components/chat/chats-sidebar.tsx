"use client";

import { MessagesSquare, Plus } from "lucide-react";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { groupByDay } from "@/components/chat/group-by-day";
import { SessionItem } from "@/components/chat/session-item";
import { useSessions } from "@/components/chat/sessions";
import { useStarted } from "@/components/chat/started";
import { useTimeZone } from "@/components/ui/browser";
import { Button, ButtonLink, IconButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

/** The reader's own chats in a column at the side, from 768 px up. */
export function ChatsSidebar({ now }: { now: string }) {
  return (
    <aside
      aria-label="Your chats"
      className="hidden w-64 shrink-0 flex-col border-r border-line md:flex xl:w-72"
    >
      <ChatsList now={now} />
    </aside>
  );
}

/** Opens the same list as a sheet where there is no room for the column. It goes with the page that a choice leaves. */
export function ChatsButton() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="md:hidden">
      <IconButton label="Your chats" onClick={() => setIsOpen(true)}>
        <MessagesSquare aria-hidden />
      </IconButton>
      <Sheet open={isOpen} onOpenChange={setIsOpen} side="left" title="Your chats">
        <ChatsList now={new Date().toISOString()} onStay={() => setIsOpen(false)} />
      </Sheet>
    </div>
  );
}

interface ChatsListProps {
  now: string;
  /** The page that was chosen is the one that is shown. */
  onStay?: () => void;
}

function ChatsList({ now, onStay }: ChatsListProps) {
  const { sessions, filter, show, hasMore, loadMore, isLoading } = useSessions();
  const { leave } = useStarted();
  const pathname = usePathname();
  const timeZone = useTimeZone();
  const groups = groupByDay(sessions, (session) => session.updated_at, now, timeZone);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="p-3">
        <ButtonLink
          href="/chat"
          className="w-full"
          onClick={() => {
            if (pathname !== "/chat") return;
            leave();
            onStay?.();
          }}
        >
          <Plus aria-hidden />
          New chat
        </ButtonLink>
      </div>
      <nav
        aria-label="Chats"
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pb-3"
      >
        {groups.map((group) => (
          <section key={group.day} className="mb-3">
            <h2 className="px-2 py-1 text-xs font-semibold text-ink-faint">{group.label}</h2>
            <ul>
              {group.items.map((session) => (
                <SessionItem key={session.session_id} session={session} onStay={onStay} />
              ))}
            </ul>
          </section>
        ))}
        {sessions.length === 0 ? (
          <p className="px-2 py-3 text-sm text-ink-soft">
            Your chats will stand here, one for each posting that you ask about.
          </p>
        ) : null}
        {hasMore ? (
          <Button variant="quiet" className="w-full" disabled={isLoading} onClick={loadMore}>
            Load more
          </Button>
        ) : null}
      </nav>
      <div className="border-t border-line p-2">
        <Button
          variant="quiet"
          className="w-full"
          disabled={isLoading}
          onClick={() => show(filter === "active" ? "all" : "active")}
        >
          {filter === "active" ? "Show deactivated" : "Hide deactivated"}
        </Button>
      </div>
    </div>
  );
}
