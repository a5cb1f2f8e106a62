"use client";

import { CircleOff, Download, Ellipsis } from "lucide-react";
import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { useSessions } from "@/components/chat/sessions";
import { jobName } from "@/components/jobs/job-name";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { ConfirmDialog } from "@/components/ui/dialog";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useSaveFile } from "@/components/ui/use-save-file";
import type { Session } from "@/lib/chat/schema";

interface SessionItemProps {
  session: Session;
  /** It was chosen, and is the one that is shown. */
  onStay?: (() => void) | undefined;
}

/** One chat of the list: its posting, and a menu for what can be done with it. */
export function SessionItem({ session, onStay }: SessionItemProps) {
  const { deactivate } = useSessions();
  const save = useSaveFile();
  const [isAsking, setIsAsking] = useState(false);
  const isHere = usePathname() === `/chat/${session.session_id}`;
  const name = jobName(session.job_title, session.company);
  return (
    <li
      className={cx(
        "group flex items-center rounded-sm transition-colors hover:bg-hover",
        isHere && "bg-thread-wash",
      )}
    >
      <Link
        href={`/chat/${session.session_id}`}
        aria-current={isHere ? "page" : undefined}
        prefetch={false}
        onClick={isHere ? onStay : undefined}
        className="tap flex min-w-0 flex-1 flex-col justify-center rounded-sm px-2 py-1.5 text-sm leading-snug no-underline -outline-offset-2"
      >
        <span
          className={cx("truncate font-semibold", session.is_active ? "text-ink" : "text-ink-soft")}
        >
          {session.job_title}
        </span>
        <span className="flex items-center gap-1 text-xs text-ink-soft">
          <span className="truncate">{session.company}</span>
          {session.is_active ? null : <Badge>Deactivated</Badge>}
          <Going />
        </span>
      </Link>
      <Menu
        trigger={
          <IconButton label={`More about the chat ${name}`} className="[&_svg]:size-4">
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onClick={() => void save(`/api/chat/${session.session_id}/export`)}>
          <Download aria-hidden />
          Download the chat
        </MenuItem>
        {session.is_active ? (
          <MenuItem onClick={() => setIsAsking(true)}>
            <CircleOff aria-hidden />
            Deactivate
          </MenuItem>
        ) : null}
      </Menu>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title="Deactivate this chat?"
        description={`The chat about “${name}” stays readable, but takes no more questions. This cannot be undone.`}
        action="Deactivate"
        onConfirm={() => deactivate(session.session_id)}
      />
    </li>
  );
}

/** Shows that the page of this link is on its way. */
function Going() {
  const { pending } = useLinkStatus();
  return (
    <span aria-hidden className={cx("thread-pulse ml-auto shrink-0", !pending && "invisible")} />
  );
}
