import { ChatsButton } from "@/components/chat/chats-sidebar";
import { Gone } from "@/components/shell/gone";

export default function ChatNotFound() {
  return (
    <div className="flex flex-1 flex-col gap-4 overflow-y-auto p-4 md:items-center md:justify-center">
      <ChatsButton />
      <Gone title="There is no such chat" href="/chat" action="Start a chat" />
    </div>
  );
}
