import { randomUUID } from "node:crypto";
import { z } from "zod";
import { historySchema, type Message, sessionSchema } from "../../lib/chat/schema.ts";
import { jobSummarySchema } from "../../lib/job/schema.ts";
import { type CallOptions, call, type Reply, send } from "./http.ts";
import { POSTING, RESUME } from "./samples.ts";

/** Users with an account of their own, so that tests share no state. */

export const tokenSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.literal("Bearer"),
  expires_in: z.int().positive(),
});

function expectStatus(reply: Reply, status: number): void {
  if (reply.status !== status) throw new Error(`${reply.status} for ${status}: ${reply.text}`);
}

export class Account {
  readonly url: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;

  constructor(url: string, email: string, password: string, token: string) {
    this.url = url;
    this.email = email;
    this.password = password;
    this.token = token;
  }

  /** Calls the API with this user's token. */
  call(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Reply> {
    return call(this.url, method, path, body, { token: this.token, ...options });
  }

  /** Asks for the UI message stream; the body is still to be read. */
  stream(
    path: string,
    body: unknown,
    signal?: AbortSignal,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return send(this.url, "POST", path, body, {
      token: this.token,
      headers: { accept: "text/event-stream", ...headers },
      ...(signal ? { signal } : {}),
    });
  }

  /** The answer that is being written in a session; the body is still to be read. */
  follow(sessionId: string): Promise<Response> {
    return send(this.url, "GET", `/api/chat/${sessionId}/stream`, undefined, { token: this.token });
  }

  /** This user at another instance of the same application. */
  at(url: string): Account {
    return new Account(url, this.email, this.password, this.token);
  }

  /** What history holds of a session, at most its newest 100 messages. */
  async history(sessionId: string): Promise<Message[]> {
    const reply = await this.call("GET", `/api/chat/${sessionId}/history?limit=100`);
    expectStatus(reply, 200);
    return historySchema.parse(reply.body).messages;
  }

  async saveResume(resume: unknown): Promise<void> {
    expectStatus(await this.call("PUT", "/api/resume", resume), 200);
  }

  /** Adds a posting and gives its id. */
  async addJob(description = POSTING, fields: { title?: string; company?: string } = {}) {
    const reply = await this.call("POST", "/api/jobs", { description, ...fields });
    expectStatus(reply, 201);
    return z.object({ job_id: jobSummarySchema.shape.job_id }).parse(reply.body).job_id;
  }

  start(jobId: number, question: string): Promise<Reply> {
    return this.call("POST", "/api/chat/start", { job_id: jobId, question });
  }

  message(sessionId: string, message: string): Promise<Reply> {
    return this.call("POST", `/api/chat/${sessionId}/message`, { message });
  }

  /** Starts a session and gives its id. */
  async startSession(jobId: number, question = "What should I put first?"): Promise<string> {
    const reply = await this.start(jobId, question);
    expectStatus(reply, 201);
    return z.object({ session_id: sessionSchema.shape.session_id }).parse(reply.body).session_id;
  }
}

/** Gets a token for an account that exists. */
export async function logIn(url: string, email: string, password: string): Promise<Account> {
  const reply = await call(url, "POST", "/api/auth/token", { email, password });
  expectStatus(reply, 200);
  return new Account(url, email, password, tokenSchema.parse(reply.body).access_token);
}

/** Signs up a new user without a resume. */
export async function signUp(url: string): Promise<Account> {
  const email = `${randomUUID()}@example.com`;
  const password = "a long enough password";
  const name = "Test Person";
  expectStatus(await call(url, "POST", "/api/auth/signup", { email, password, name }), 201);
  return logIn(url, email, password);
}

/** Signs up a new user with a resume and a posting: ready to ask. */
export async function jobSeeker(
  url: string,
  resume: unknown = RESUME,
  posting = POSTING,
): Promise<{ user: Account; jobId: number }> {
  const user = await signUp(url);
  await user.saveResume(resume);
  return { user, jobId: await user.addJob(posting) };
}
