import { escapeMarkdown } from "../../markdown/escape.ts";
import type { Citation, Message, Unsupported } from "../schema.ts";
import type { ExportedChat } from "./schema.ts";

const KINDS: Record<Citation["kind"], string> = {
  work: "your resume, work",
  education: "your resume, education",
  project: "your resume, projects",
  skill: "your resume, skills",
  note: "what you said",
  job: "the posting",
};

const STATUS: Record<Message["status"], string> = {
  complete: "",
  stopped: " (stopped before its end)",
  failed: " (broke off)",
};

const TRUNCATED = " (cut off where the model's room ended)";

/** `2026-11-25 14:03 UTC` */
const minute = (time: string) => `${time.slice(0, 16).replace("T", " ")} UTC`;

const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

function citationLine({ ref, kind, quote, said_at, outdated }: Citation): string {
  const when = said_at ? ` on ${said_at.slice(0, 10)}` : "";
  const now = outdated ? " (the row says something else now)" : "";
  return `- ${escapeMarkdown(ref)} ${KINDS[kind]}${when}: ${escapeMarkdown(quote)}${now}`;
}

const unsupportedLine = ({ text, reason }: Unsupported) =>
  `- “${escapeMarkdown(text)}”: ${escapeMarkdown(reason)}`;

function list<T>(heading: string, items: readonly T[], line: (item: T) => string): string[] {
  return items.length === 0 ? [] : [`**${heading}**`, items.map(line).join("\n")];
}

/**
 * An answer is Markdown already and stands as it was written; fenced off as a quotation, nothing in it can pass for
 * what the export says of it.
 */
function messageParts(message: Message): string[] {
  const { role, content, timestamp, status, truncated, citations, unsupported } = message;
  if (role === "user") {
    return [
      `## You, ${minute(timestamp)}`,
      quoted(content.split("\n").map(escapeMarkdown).join("\n")),
    ];
  }
  return [
    `## Answer, ${minute(timestamp)}${truncated ? TRUNCATED : STATUS[status]}`,
    quoted(content),
    ...list("What the markers rest on", citations, citationLine),
    ...list("Not in your resume", unsupported, unsupportedLine),
  ];
}

/** A chat as Markdown: under each answer what its markers rest on, and what of it nothing supports. */
export function writeChat({ session, messages }: ExportedChat): string {
  const name = [session.job_title, session.company].filter(Boolean).map(escapeMarkdown).join(", ");
  const about = `Begun ${minute(session.created_at)}; model ${escapeMarkdown(session.model)}${session.is_active ? "" : "; closed"}.`;
  return `${[`# ${name}`, about, ...messages.flatMap(messageParts)].join("\n\n")}\n`;
}
