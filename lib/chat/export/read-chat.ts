import type { Owner } from "../../owner.ts";
import { readHistory, requireSession } from "../data.ts";
import type { Message } from "../schema.ts";
import type { ExportedChat } from "./schema.ts";

const PAGE = 100;

/** The caller's chat with all its messages, oldest first. @throws AppError `session_not_found` */
export async function readChat(owner: Owner, sessionId: string): Promise<ExportedChat> {
  const session = await requireSession(owner, sessionId);
  const pages: Message[][] = [];
  let before: string | null = null;
  do {
    const page = await readHistory(owner, sessionId, {
      limit: PAGE,
      ...(before !== null && { before }),
    });
    pages.unshift(page.messages);
    before = page.next_cursor;
  } while (before !== null);
  return { session, messages: pages.flat() };
}
