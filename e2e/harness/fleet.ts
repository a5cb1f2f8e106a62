import { startFakeOpenai } from "../fake-openai/server.ts";
import { type App, type Env, startApp } from "./server.ts";

/** What a suite runs against: an app with the built-in coach, one at the fake endpoint, and the endpoint itself. */
export interface Fleet {
  coach: App;
  model: App;
  fakeUrl: string;
  dispose(): Promise<void>;
}

/** The variables that point an app at a fake endpoint. */
export const atProvider = (fakeUrl: string): Env => ({
  OPENAI_BASE_URL: `${fakeUrl}/v1`,
  OPENAI_API_KEY: "test-key-of-the-fake",
});

/** `extra` sets variables of both apps. */
export async function startFleet(extra: Env = {}): Promise<Fleet> {
  const fake = await startFakeOpenai();
  const started = await Promise.allSettled([
    startApp(extra),
    startApp({ ...extra, ...atProvider(fake.url) }),
  ]);
  const apps = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const dispose = async () => {
    await Promise.all(apps.map((app) => app.dispose()));
    await fake.close();
  };
  const [coach, model] = apps;
  if (coach && model) return { coach, model, fakeUrl: fake.url, dispose };
  await dispose();
  throw new Error(started.map((one) => (one.status === "rejected" ? one.reason : "")).join("\n"));
}
