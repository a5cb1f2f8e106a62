import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contextSchema, historySchema } from "../../lib/chat/schema.ts";
import { Account, jobSeeker, logIn, signUp, tokenSchema } from "../harness/accounts.ts";
import { expectBody } from "../harness/expectations.ts";
import { call } from "../harness/http.ts";
import {
  ADMIN_PASSWORD,
  type App,
  DEMO_EMAIL,
  DEMO_PASSWORD,
  freePort,
  runUntilExit,
  startApp,
} from "../harness/server.ts";

const onPostgres = Boolean(process.env.TEST_DATABASE_URL);
const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

describe("a server", () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.dispose());

  test.skipIf(onPostgres)(
    "keeps a second one off its folder, in one line, and goes on",
    async () => {
      const port = String(await freePort());
      const second = await runUntilExit({ ...app.env, PORT: port });
      expect(second.code).toBeGreaterThan(0);
      expect(lines(second.stderr)).toHaveLength(1);
      expect(second.stderr).toContain(app.env.DATA_DIR);
      expect((await call(app.url, "GET", "/api/chat/health")).status).toBe(200);
    },
  );

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "has after %s and a new start everything that it acknowledged",
    async (signal) => {
      const { user, jobId } = await jobSeeker(app.url);
      const sessionId = await user.startSession(jobId);
      const read = async (account: Account) => {
        const get = async (what: string) => account.call("GET", `/api/chat/${sessionId}/${what}`);
        return [
          expectBody(await get("history"), 200, historySchema),
          expectBody(await get("context"), 200, contextSchema),
          (await account.call("GET", "/api/resume")).body,
          (await account.call("GET", "/api/jobs?limit=100")).body,
        ];
      };
      const before = await read(user);
      await app.stop(signal);
      app = await startApp({}, app);
      expect(await read(user)).toEqual(before);
      expect((await user.message(sessionId, "Still there?")).status).toBe(200);
    },
  );

  test("never writes a configured password, key or token to its log", async () => {
    const user = await signUp(app.url);
    await logIn(app.url, DEMO_EMAIL, DEMO_PASSWORD);
    const secrets = [DEMO_PASSWORD, ADMIN_PASSWORD, app.secret, user.password, user.token];
    for (const secret of secrets) expect(app.output()).not.toContain(secret);
  });
});

describe.skipIf(onPostgres)("with no variable set a new embedded server", () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp({
      NEXTAUTH_SECRET: undefined,
      DEMO: undefined,
      DEMO_PASSWORD: undefined,
      ADMIN_PASSWORD: undefined,
    });
  });
  afterAll(() => app?.dispose());

  test("keeps its secret to itself", async () => {
    const folder = app.env.DATA_DIR ?? "";
    const names = (await readdir(folder)).filter((name) => /secret/i.test(name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  test("prints the demo password once, and its tokens outlive a restart", async () => {
    const printed = lines(app.output()).find((line) => line.includes(DEMO_EMAIL)) ?? "";
    const words = printed.split(/[\s"'`,;()]+/).filter((word) => word.length >= 12);
    const attempts = words.map(async (password) => ({
      password,
      reply: await call(app.url, "POST", "/api/auth/token", { email: DEMO_EMAIL, password }),
    }));
    const opened = (await Promise.all(attempts)).filter(({ reply }) => reply.status === 200);
    expect(opened, app.output()).toHaveLength(1);
    const [{ password, reply } = { password: "", reply: undefined }] = opened;
    const { access_token } = tokenSchema.parse(reply?.body);
    await app.stop();
    app = await startApp({}, app);
    expect(app.output()).not.toContain(password);
    const demo = new Account(app.url, DEMO_EMAIL, password, access_token);
    expect((await demo.call("GET", "/api/resume")).status).toBe(200);
  });
});
