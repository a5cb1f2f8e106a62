import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { CHAT, startChat } from "./harness/chat-page.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD } from "./harness/server.ts";

/** Everything that the browser has refused on a page, in its own words. */
function watchRefusals(page: Page): string[] {
  const refusals: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (/content security policy/i.test(text)) refusals.push(`${page.url()}: ${text}`);
  });
  return refusals;
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("no page holds anything that its policy refuses", async ({ page, newSeeker, signIn }) => {
      test.slow(true, "every page there is, one after the other");
      const refusals = watchRefusals(page);
      const visit = async (path: string) => {
        await page.goto(path);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await page.waitForLoadState("networkidle");
      };
      for (const path of ["/sign-in", "/sign-in?error=Callback", "/sign-up", "/docs", "/nowhere"]) {
        await visit(path);
      }
      const { user, jobId } = await newSeeker();
      const sessionId = await user.startSession(jobId);
      await signIn(user);
      const own = ["/chat", `/chat/${sessionId}`, "/jobs", "/jobs/new", `/jobs/${jobId}`];
      for (const path of [...own, "/resume", "/account", "/jobs/none", "/admin/sessions"]) {
        await visit(path);
      }
      await visit(`/chat/${sessionId}`);
      const given = page.getByRole("tab", { name: "Given" });
      if (await given.isVisible()) await given.click();
      await visit(`/chat?job=${jobId}`);
      await page.getByLabel("Job posting").click();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^Account of/ }).click();
      await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
      await page.keyboard.press("Escape");
      await visit("/resume");
      await page.getByRole("button", { name: "Save resume" }).click();
      await visit("/account");
      await page.getByRole("button", { name: "Delete account" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await signIn({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
      await visit("/admin/sessions");
      expect(refusals).toEqual([]);
    });
  });
}

/** What an attacker would put into a page, were there a way in. Each would tell by `window.ran`. */
const INJECTED = [
  "<script>window.ran = 'a script'</script>",
  "<img src='/none.png' onerror='window.ran = `a handler`'>",
  "<script src='data:text/javascript,window.ran = `a script of data`'></script>",
  "<script src='https://elsewhere.example/x.js'></script>",
  "<style>h1 { display: none }</style>",
  "<h2 id='styled' style='position: fixed'>Styled</h2>",
  "<iframe srcdoc='<script>parent.ran = `a frame`</script>'></iframe>",
  "<base href='https://elsewhere.example/'>",
].join("");

test("what got into a page neither runs nor restyles it, and the page still works", async ({
  page,
}) => {
  const refusals = watchRefusals(page);
  await page.route("**/sign-in", async (route) => {
    const response = await route.fetch();
    // At the end of the body, where React leaves alone what is not its own.
    const body = (await response.text()).replace("</body>", `${INJECTED}</body>`);
    await route.fulfill({ response, body });
  });
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByLabel("Show password").check();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text");
  expect(await page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();
  await expect(page.locator("#styled")).toHaveCSS("position", "static");
  expect(await page.evaluate(() => document.baseURI)).toMatch(/\/sign-in$/);
  await expect.poll(() => refusals.length).toBeGreaterThanOrEqual(6);
});

test.describe("an answer of a hostile model", () => {
  test.use({ server: "model" });

  test("runs nothing, loads nothing, and its links say where they lead", async ({
    page,
    newSeeker,
    signIn,
  }) => {
    const refusals = watchRefusals(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await startChat(page, await newSeeker(), signIn, "What now? {fake hostile}");
    await expect(page).toHaveURL(CHAT);
    const log = page.getByRole("log");
    for (const visit of ["as it came", "read again"]) {
      if (visit === "read again") await page.reload();
      await expect(log, visit).toContainText("The end of it.");
      expect(await page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();
      const answer = log.locator(".answer-text");
      await expect(answer.locator("img, script, style, iframe, svg, form, object")).toHaveCount(0);
      await expect(answer).toContainText("<script>");
      const links = await answer.getByRole("link").evaluateAll((all) =>
        all.map((link) => ({
          href: link.getAttribute("href"),
          rel: link.getAttribute("rel"),
          text: link.textContent,
        })),
      );
      expect(links.length).toBe(2);
      for (const { href, rel, text } of links) {
        expect(href).toMatch(/^https:\/\/elsewhere\.example\//);
        expect(rel).toBe("noopener noreferrer nofollow");
        expect(text).toContain("(elsewhere.example");
      }
    }
    expect(asked.filter((url) => new URL(url).hostname !== "127.0.0.1")).toEqual([]);
    expect(refusals).toEqual([]);
  });
});
