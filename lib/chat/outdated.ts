import { entryText, type ResumeEntry } from "../resume/schema.ts";
import type { Citation, Message } from "./schema.ts";

/** Whether a row has been deleted since it was quoted, or no longer says it. Postings are never edited. */
const isOutdated = ({ kind, entity_id, quote }: Citation, texts: ReadonlyMap<string, string>) =>
  kind !== "job" && !texts.get(entity_id)?.includes(quote);

/** The messages with every citation marked whose row says something else now; what it said then stays its quote. */
export function markOutdated(messages: Message[], entries: ResumeEntry[]): Message[] {
  const texts = new Map(entries.map((entry) => [entry.entityId, entryText(entry)]));
  return messages.map((message) => ({
    ...message,
    citations: message.citations.map((citation) =>
      isOutdated(citation, texts) ? { ...citation, outdated: true } : citation,
    ),
  }));
}
