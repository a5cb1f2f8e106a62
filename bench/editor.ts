/**
 * How long a letter takes in the editor of a long resume, from the key to the frame that shows it.
 * `npm run bench:editor` starts the built server and a browser.
 */

import { chromium, type Page } from "@playwright/test";
import { signUp } from "../e2e/harness/accounts.ts";
import { sessionCookie } from "../e2e/harness/browser-session.ts";
import { startApp } from "../e2e/harness/server.ts";
import config from "../playwright.config.ts";
import { median } from "./median.ts";
import { printTable } from "./table.ts";

const LETTERS = 40;

const highlights = (count: number) =>
  Array.from({ length: count }, (_, at) => `Counted ${at} crates and wrote down what was in them.`);

const RESUMES: Record<string, unknown> = {
  "1 job, 3 highlights": {
    work: [{ name: "Harbour", position: "Analyst", highlights: highlights(3) }],
  },
  "1 job, 300 highlights": {
    work: [{ name: "Harbour", position: "Analyst", highlights: highlights(300) }],
  },
  "60 jobs, 5 highlights each": {
    work: Array.from({ length: 60 }, (_, at) => ({
      name: `Harbour ${at}`,
      position: at === 0 ? "Analyst" : "Clerk",
      highlights: highlights(5),
    })),
  },
};

/** Types letters into the second line; ms from each key to after the frame that shows its letter. */
async function typed(page: Page): Promise<number[]> {
  // Fields can be written in once the page has come alive.
  await page.getByLabel("Headline").and(page.locator(":not([readonly])")).waitFor();
  await page.getByRole("button", { name: /^Analyst/ }).click();
  await page.getByRole("textbox", { name: "Highlight 2", exact: true }).focus();
  await page.evaluate(() => {
    document.addEventListener("keydown", ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message comes after the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure("letter", { start: timeStamp });
        port2.postMessage(null);
      });
    });
  });
  await page.keyboard.type("x".repeat(LETTERS), { delay: 60 });
  await page.getByText("Saved", { exact: true }).waitFor();
  return await page.evaluate(() =>
    performance.getEntriesByName("letter").map(({ duration }) => duration),
  );
}

const app = await startApp({ DEMO: "0", LOG_LEVEL: "warn" });
const browser = await chromium.launch(config.use?.launchOptions);
try {
  const rows: string[][] = [];
  for (const [name, resume] of Object.entries(RESUMES)) {
    const user = await signUp(app.url);
    await user.saveResume(resume);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const cookies = (await sessionCookie(app.url, user.email, user.password)).split("; ");
    await context.addCookies(
      cookies.map((pair) => {
        const at = pair.indexOf("=");
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: app.url };
      }),
    );
    const page = await context.newPage();
    await page.goto(`${app.url}/resume`);
    const times = await typed(page);
    rows.push([name, median(times).toFixed(0), Math.max(...times).toFixed(0)]);
    await context.close();
  }
  printTable(
    `A letter typed, ms from key to frame, ${LETTERS} letters`,
    ["resume", "median", "longest"],
    rows,
  );
} finally {
  await browser.close();
  await app.dispose();
}
