import { z } from "zod";
import { messageOutSchema, sessionSchema } from "../schema.ts";

/** `GET /api/chat/{session_id}/export`: a whole chat, to be kept or handed on. */

export const chatExportQuerySchema = z.object({ format: z.enum(["md", "json"]).default("md") });

export const exportedChatSchema = z.object({
  session: sessionSchema,
  messages: z.array(messageOutSchema),
});
export type ExportedChat = z.infer<typeof exportedChatSchema>;
