import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { recordedRequests, release } from "./harness/fake-client.ts";

test.use({ server: "model" });
// Several pages are opened in each, on a busy machine.
test.describe.configure({ timeout: 150_000 });

const END = "Which part shall we work on next?";
const HALF = "closest to what this posting asks for";

async function openSession(
  page: Page,
  newSeeker: () => Promise<{
    user: { email: string; password: string; startSession: (jobId: number) => Promise<string> };
    jobId: number;
  }>,
  signIn: (account: { email: string; password: string }) => Promise<void>,
) {
  const { user, jobId } = await newSeeker();
  const sessionId = await user.startSession(jobId);
  await signIn(user);
  await page.goto(`/chat/${sessionId}`);
  return { log: page.getByRole("log"), sessionId, key: `runs-${sessionId}` };
}

async function ask(page: Page, question: string) {
  await page.getByRole("textbox", { name: "Your question" }).fill(question);
  await page.getByRole("button", { name: "Send" }).click();
}

test("an answer is stopped by its button, kept so, and asked for again", async ({
  page,
  newSeeker,
  signIn,
}) => {
  const { log, key } = await openSession(page, newSeeker, signIn);
  await ask(page, `Half? {fake gate key=${key}}`);
  await expect(log.getByText(HALF)).toHaveCount(2);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(log).toContainText("Stopped before the end");
  await expect(page.getByRole("button", { name: "Send" })).toBeVisible();
  await page.reload();
  await expect(log).toContainText("Stopped before the end");
  await expect(log.getByText(END)).toHaveCount(1);
});

test("an answer is regenerated, and the earlier one can be read", async ({
  page,
  newSeeker,
  signIn,
}) => {
  const { log } = await openSession(page, newSeeker, signIn);
  await expect(log.getByText(END)).toHaveCount(1);
  await page.getByRole("button", { name: "Regenerate" }).click();
  const earlier = page.getByRole("button", { name: "Earlier answers" });
  await expect(earlier).toBeVisible();
  await expect(log.getByText(END)).toHaveCount(1);
  await earlier.click();
  await expect(log.getByText(END)).toHaveCount(2);
  await page.reload();
  await expect(log.getByText(END)).toHaveCount(1);
  await earlier.click();
  await expect(log.getByText(END)).toHaveCount(2);
  await expect(log).toContainText("Answered before");
});

test("the last question is edited in its place, and answered anew", async ({
  page,
  newSeeker,
  signIn,
  fakeUrl,
}) => {
  const { log, key } = await openSession(page, newSeeker, signIn);
  await expect(log.getByText(END)).toHaveCount(1);
  await page.getByRole("button", { name: "Edit" }).click();
  await page
    .getByRole("textbox", { name: "Your question, edited" })
    .fill(`In other words, ${key}?`);
  await page.getByRole("button", { name: "Ask this instead" }).click();
  await expect(page.getByRole("button", { name: "Earlier answers" })).toBeVisible();
  await expect(log).not.toContainText("What should I put first?");
  await page.reload();
  await expect(log).toContainText(`In other words, ${key}?`);
  await expect(log).not.toContainText("What should I put first?");
  expect(await recordedRequests(fakeUrl, key)).toHaveLength(1);
});

test("a reload in the middle of an answer shows it from its first word and goes on", async ({
  page,
  newSeeker,
  signIn,
  fakeUrl,
}) => {
  const { log, key } = await openSession(page, newSeeker, signIn);
  await ask(page, `Half? {fake gate key=${key}}`);
  await expect(log.getByText(HALF)).toHaveCount(2);
  await page.reload();
  await expect(log.getByText(HALF)).toHaveCount(2);
  await expect(log).not.toContainText("This question has no answer yet");
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  await release(fakeUrl, key);
  await expect(log.getByText(END)).toHaveCount(2);
  await expect(log.getByText(HALF)).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Regenerate" })).toBeVisible();
});

test("a connection that breaks in the middle of an answer is taken up again by itself", async ({
  page,
  newSeeker,
  signIn,
  fakeUrl,
}) => {
  const { log, key, sessionId } = await openSession(page, newSeeker, signIn);
  // The question's own connection breaks when the test says so; those that follow are whole.
  await page.addInitScript((path) => {
    const real = window.fetch;
    const broken = new Promise((resolve) => addEventListener("break", () => resolve("broken")));
    window.fetch = async (input, init) => {
      const response = await real(input, init);
      if (!String(input).endsWith(path) || !response.body) return response;
      const reader = response.body.getReader();
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const read = await Promise.race([broken, reader.read()]);
          if (typeof read !== "object" || read === null || !("value" in read)) {
            controller.error(new TypeError("network error"));
          } else if (read.value instanceof Uint8Array) controller.enqueue(read.value);
        },
      });
      const { status, headers } = response;
      return new Response(body, { status, headers });
    };
  }, `/${sessionId}/message`);
  await page.reload();
  await ask(page, `Half? {fake gate key=${key}}`);
  await expect(log.getByText(HALF)).toHaveCount(2);
  // From here on the words must not be gone for a moment, nor stand there twice.
  await page.evaluate((words) => {
    const seen = new Set<number>();
    const count = () =>
      seen.add((document.querySelector("[role=log]")?.textContent ?? "").split(words).length - 1);
    new MutationObserver(count).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { countsOfWords: () => [...seen] });
  }, HALF);
  const again = page.waitForResponse((response) => response.url().endsWith("/stream"));
  await page.evaluate(() => dispatchEvent(new Event("break")));
  expect((await again).status()).toBe(200);
  await release(fakeUrl, key);
  await expect(log.getByText(END)).toHaveCount(2);
  await expect(log.getByRole("alert")).toHaveCount(0);
  expect(await page.evaluate("window.countsOfWords()")).toEqual([2]);
  expect(await recordedRequests(fakeUrl, key)).toHaveLength(1);
});

test("a question whose answer never came back is not asked twice", async ({
  page,
  newSeeker,
  signIn,
  fakeUrl,
}) => {
  const { log, key, sessionId } = await openSession(page, newSeeker, signIn);
  // It reaches the server, and what the server says is lost; so is what history says.
  let isLost = true;
  await page.route(`**/api/chat/${sessionId}/message`, async (route) => {
    if (!isLost) return route.fallback();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await page.route(`**/api/chat/${sessionId}/history*`, (route) =>
    isLost ? route.abort("connectionreset") : route.fallback(),
  );
  const question = `Only once, ${key}?`;
  await ask(page, question);
  await expect(log.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Your question" })).toHaveValue(question);
  isLost = false;
  await page.getByRole("button", { name: "Send" }).click();
  await expect(log.getByText(END)).toHaveCount(2);
  expect(await recordedRequests(fakeUrl, key)).toHaveLength(1);
  await page.reload();
  await expect(log.getByText(question)).toHaveCount(1);
});
