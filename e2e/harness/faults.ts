import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { answerSchema, type Message, sessionsSchema } from "../../lib/chat/schema.ts";
import { PROVIDER_SECRET } from "../fake-openai/behaviours.ts";
import type { Recorded } from "../fake-openai/completions.ts";
import { type Account, jobSeeker } from "./accounts.ts";
import { expectBody } from "./expectations.ts";
import { recordedRequests } from "./fake-client.ts";
import { atProvider } from "./fleet.ts";
import { type App, type Env, startApp } from "./server.ts";
import { type AnswerStream, readAnswer } from "./ui-stream.ts";

/** An application at an endpoint; with Redis where the tests are given one beside PostgreSQL. */
export async function appAt(endpoint: string, extra: Env = {}): Promise<App> {
  const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;
  const redis: Env = TEST_DATABASE_URL && TEST_REDIS_URL ? { REDIS_URL: TEST_REDIS_URL } : {};
  return await startApp({ ...atProvider(endpoint), ...redis, ...extra });
}

/** A question to an endpoint that misbehaves, and what must be true after it. */
export class Troubled {
  readonly user: Account;
  readonly sessionId: string;
  readonly question: string;
  private readonly id: string;
  private readonly fakeUrl: string;

  private constructor(user: Account, sessionId: string, fakeUrl: string, behaviour: string) {
    this.user = user;
    this.sessionId = sessionId;
    this.fakeUrl = fakeUrl;
    this.id = randomUUID();
    this.question = `Will it hold? {fake ${behaviour} key=${this.id}}`;
  }

  /** Someone in a session whose first question was answered. */
  static async by(url: string, fakeUrl: string, behaviour: string): Promise<Troubled> {
    const { user, jobId } = await jobSeeker(url);
    return new Troubled(user, await user.startSession(jobId), fakeUrl, behaviour);
  }

  async asJson() {
    const reply = await this.user.message(this.sessionId, this.question);
    expect(reply.text).not.toContain(PROVIDER_SECRET);
    return reply;
  }

  /** The answer as events, or the response where its status tells the fault. */
  async asStream(): Promise<AnswerStream | Response> {
    const path = `/api/chat/${this.sessionId}/message`;
    const response = await this.user.stream(path, { message: this.question });
    if (response.status !== 200) return response;
    const answer = await readAnswer(response);
    expect(JSON.stringify(answer.parts)).not.toContain(PROVIDER_SECRET);
    return answer;
  }

  /** What the endpoint was asked for this question. */
  async calls(): Promise<Recorded[]> {
    return await recordedRequests(this.fakeUrl, this.id);
  }

  /**
   * The rule for every fault: the question is there once, `kept` is what there is of its answer, the counts are those of
   * the rows, and the next question is answered.
   */
  async expectNothingLost(kept: Pick<Message, "content" | "status"> | null): Promise<Message[]> {
    const messages = await this.user.history(this.sessionId);
    const asked = messages.findIndex(({ content }) => content === this.question);
    expect(messages.filter(({ content }) => content === this.question)).toHaveLength(1);
    const answers = messages.slice(asked + 1);
    if (kept) expect(answers).toMatchObject([kept]);
    else expect(answers).toEqual([]);
    const list = await this.user.call("GET", "/api/chat/sessions");
    const [session] = expectBody(list, 200, sessionsSchema).sessions;
    expect(session).toMatchObject({
      session_id: this.sessionId,
      message_count: messages.length,
      total_tokens_used: messages.reduce((sum, { usage }) => sum + (usage?.total_tokens ?? 0), 0),
    });
    const next = await this.user.message(this.sessionId, "And now?");
    expect(expectBody(next, 200, answerSchema).message_count).toBe(messages.length + 2);
    return messages;
  }
}
