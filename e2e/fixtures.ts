import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { type Account, jobSeeker, signUp } from "./harness/accounts.ts";
import { sessionCookie } from "./harness/browser-session.ts";
import { DEMO_EMAIL, DEMO_PASSWORD } from "./harness/server.ts";

export { expect };

/** The text of each axe violation with the elements it is about: readable where a test fails. */
type AxeReport = string[];

interface Options {
  /** The server that a spec runs against: `test.use({ server: "model" })` for the one at the fake endpoint. */
  server: "coach" | "model";
}

interface Fixtures {
  /** Where the fake endpoint records what it was asked (`harness/fake-client.ts`). */
  fakeUrl: string;
  /** A new user with a resume and a posting of their own. */
  newSeeker: () => Promise<{ user: Account; jobId: number }>;
  /** A new user who has entered nothing yet. */
  newUser: () => Promise<Account>;
  /** Signs the page's browser in by cookie; as the demo job seeker when no account is given. */
  signIn: (account?: { email: string; password: string }) => Promise<void>;
  /** What axe finds wrong on the page as it stands now; a test expects `[]`. */
  axe: () => Promise<AxeReport>;
}

function serverUrl(name: "E2E_COACH_URL" | "E2E_MODEL_URL" | "E2E_FAKE_URL"): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: global-setup.ts has not run`);
  return url;
}

const addressOf = (server: Options["server"]) =>
  serverUrl(server === "coach" ? "E2E_COACH_URL" : "E2E_MODEL_URL");

export const test = base.extend<Options & Fixtures>({
  server: ["coach", { option: true }],
  baseURL: async ({ server }, use) => {
    await use(addressOf(server));
  },
  // biome reads an empty pattern as a slip, and Playwright wants a pattern: this one takes what it does not need.
  fakeUrl: async ({ server: _ }, use) => {
    await use(serverUrl("E2E_FAKE_URL"));
  },
  newUser: async ({ server }, use) => {
    await use(() => signUp(addressOf(server)));
  },
  newSeeker: async ({ server }, use) => {
    await use(() => jobSeeker(addressOf(server)));
  },
  signIn: async ({ server, context }, use) => {
    const baseURL = addressOf(server);
    await use(async (account = { email: DEMO_EMAIL, password: DEMO_PASSWORD }) => {
      const header = await sessionCookie(baseURL, account.email, account.password);
      const cookies = header.split("; ").map((pair) => {
        const at = pair.indexOf("=");
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: baseURL };
      });
      await context.addCookies(cookies);
    });
  },
  axe: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, help, nodes }) =>
        [`${id}: ${help}`, ...nodes.map((node) => `  ${node.target.join(" ")}`)].join("\n"),
      );
    });
  },
});
