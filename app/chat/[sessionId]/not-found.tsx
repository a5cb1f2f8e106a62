import { ChatsButton } from "@/components/chat/chats-sidebar";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function ChatNotFound() {
  return (
    <div className="flex flex-1 flex-col gap-4 overflow-y-auto p-4 md:items-center md:justify-center">
      <ChatsButton />
      <EmptyState
        title="There is no such chat"
        action={
          <ButtonLink href="/chat" variant="primary">
            Start a chat
          </ButtonLink>
        }
      >
        It may have been deleted, or it belongs to another account.
      </EmptyState>
    </div>
  );
}
