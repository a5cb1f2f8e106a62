import type { ReactNode } from "react";
import { ChatPlace } from "@/components/chat/chat-place";
import { ChatsSidebar } from "@/components/chat/chats-sidebar";
import { LiveChatsProvider } from "@/components/chat/live-chats";
import { SessionsProvider } from "@/components/chat/sessions";
import { StartedProvider } from "@/components/chat/started";
import { AppShell } from "@/components/shell/app-shell";
import { pageUser } from "@/lib/auth/current-user";
import { listSessions } from "@/lib/chat/data";
import { sessionsQuerySchema } from "@/lib/chat/schema";

/** Without a user there is no shell: the page leads to the sign-in, and knows the way back. */
export default async function ChatLayout({ children }: { children: ReactNode }) {
  const user = await pageUser();
  if (!user) return children;
  const sessions = await listSessions(user.owner, sessionsQuerySchema.parse({}));
  const { name, email, role } = user;
  return (
    <AppShell user={{ name, email, role }} fill>
      <SessionsProvider first={sessions}>
        <LiveChatsProvider>
          <StartedProvider>
            <ChatsSidebar now={new Date().toISOString()} />
            <ChatPlace>{children}</ChatPlace>
          </StartedProvider>
        </LiveChatsProvider>
      </SessionsProvider>
    </AppShell>
  );
}
