import { historySchema, type Message, sessionsSchema } from "../../lib/chat/schema.ts";
import type { Person } from "./person.ts";

/** What became of what people were told: each count with its name; those that must be 0 say so. */
export const COUNTS = {
  questions: "questions asked",
  acknowledged: "… acknowledged",
  answersTold: "answers told to their end",
  lostQuestions: "acknowledged questions that are not there (0)",
  doubledQuestions: "questions that are there twice (0)",
  outOfOrder: "questions out of order (0)",
  lostAnswers: "told answers that are not there (0)",
  otherAnswers: "told answers that say something else (0)",
  wrongMetrics: "sessions whose metrics are not their rows (0)",
} as const;
export type Count = keyof typeof COUNTS;
export type Verdict = Record<Count, number>;

async function wholeHistory({ at, sessionId }: Person): Promise<Message[]> {
  const pages: Message[][] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = `limit=100${cursor && `&before=${cursor}`}`;
    const { body } = await at.call("GET", `/api/chat/${sessionId}/history?${query}`);
    const page = historySchema.parse(body);
    pages.unshift(page.messages);
    cursor = page.next_cursor;
  }
  return pages.flat();
}

async function metricsHold({ at, sessionId }: Person, messages: Message[]): Promise<boolean> {
  const { body } = await at.call("GET", "/api/chat/sessions?status=all");
  const session = sessionsSchema.parse(body).sessions.find((one) => one.session_id === sessionId);
  const tokens = messages.reduce((sum, { usage }) => sum + (usage?.total_tokens ?? 0), 0);
  if (session?.message_count !== messages.length) return false;
  // What an answer took the place of has cost tokens too, and is no message any more: a lost one, asked for again.
  const hasEarlier = messages.some(({ earlier_answers }) => (earlier_answers ?? 0) > 0);
  const { total_tokens_used: counted } = session;
  return hasEarlier ? counted > tokens : counted === tokens;
}

/** Holds a person's history against what they were told. */
export async function judge(person: Person): Promise<Verdict> {
  const messages = await wholeHistory(person);
  const asked = messages.filter(({ role }) => role === "user").map(({ content }) => content);
  const answers = new Map(messages.map((message) => [message.id, message]));
  const { sent } = person;
  const acknowledged = sent.filter(({ answerId }) => answerId !== null);
  const told = sent.filter(({ answer }) => answer !== null);
  const times = (text: string) => asked.filter((content) => content === text).length;
  const places = acknowledged.map(({ text }) => asked.indexOf(text)).filter((at) => at >= 0);
  return {
    questions: sent.length,
    acknowledged: acknowledged.length,
    answersTold: told.length,
    lostQuestions: acknowledged.filter(({ text }) => times(text) === 0).length,
    doubledQuestions: sent.filter(({ text }) => times(text) > 1).length,
    outOfOrder: places.filter((at, index) => at < (places[index - 1] ?? -1)).length,
    lostAnswers: told.filter(({ answerId }) => !answers.has(answerId ?? "")).length,
    otherAnswers: told.filter(
      ({ answerId, answer }) => (answers.get(answerId ?? "")?.content ?? answer) !== answer,
    ).length,
    wrongMetrics: (await metricsHold(person, messages)) ? 0 : 1,
  };
}
