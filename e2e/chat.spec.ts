import { expect, test } from "./fixtures.ts";
import { release } from "./harness/fake-client.ts";

const CHAT = /\/chat\/[0-9a-f-]{36}$/;

test.describe("with the built-in coach", () => {
  test("the demo is one button, a posting and a question away from a cited answer", async ({
    page,
  }, { project }) => {
    // The demo job seeker is everyone's, also another project's at the same time: each asks about its own posting.
    const posting = project.name === "mobile" ? "data analyst" : "operations manager";
    await page.goto("/chat");
    await expect(page).toHaveURL(/\/sign-in/);
    await page.getByRole("button", { name: "Try the demo" }).click();
    await expect(page).toHaveURL(/\/chat$/);
    await page.getByLabel("Job posting").fill(posting);
    await page
      .getByRole("option", { name: new RegExp(posting, "i") })
      .first()
      .click();
    await page
      .getByRole("list", { name: "Suggested questions" })
      .getByRole("button")
      .first()
      .click();
    await page.getByRole("button", { name: "Start chat" }).click();
    await expect(page).toHaveURL(CHAT);
    const log = page.getByRole("log");
    await expect(log).toContainText(/built-in coach/i);
    await log
      .getByRole("button", { name: /\[[WEPS]\d+\]/ })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toContainText(/From your/);
  });

  test("the first visit has a posting and a question ready: one click starts the chat", async ({
    page,
    newSeeker,
    signIn,
  }) => {
    const { user } = await newSeeker();
    await signIn(user);
    await page.goto("/chat");
    await expect(page.getByLabel("Job posting")).toHaveValue(/Senior Backend Engineer/);
    await expect(page.getByRole("textbox", { name: "Your question" })).toHaveValue(/\?$/);
    await page.getByRole("button", { name: "Start chat" }).click();
    await expect(page.getByRole("log")).toContainText(/built-in coach/i);
  });

  test("a new user is led to the resume before the first question", async ({
    page,
    newUser,
    signIn,
  }) => {
    await signIn(await newUser());
    await page.goto("/chat");
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: /resume/i }).first()).toHaveAttribute(
      "href",
      "/resume",
    );
  });

  test("a posting is found by its name, and what the coach was given can be read", async ({
    page,
    newSeeker,
    signIn,
  }) => {
    const { user } = await newSeeker();
    await signIn(user);
    await page.goto("/chat");
    await page.getByLabel("Job posting").click();
    await page.getByPlaceholder(/search/i).fill("nurse");
    await page.getByRole("option", { name: /nurse/i }).first().click();
    await page.getByRole("textbox", { name: "Your question" }).fill("What am I missing?");
    await page.getByRole("button", { name: "Start chat" }).click();
    await expect(page).toHaveURL(CHAT);
    await expect(page.getByRole("log")).toContainText(/built-in coach/i);
    const drawer = page.getByRole("button", { name: "what the coach was given" });
    if (await drawer.isVisible()) await drawer.click();
    const fit = page.getByText(/things that the posting asks for/).filter({ visible: true });
    await expect(fit).toHaveCount(1);
    await page.getByRole("tab", { name: "Given" }).click();
    await page.getByRole("tab", { name: "Posting" }).click();
    await expect(page.getByLabel("The posting as given")).toContainText(/\[J\d+\]/);
  });
});

test.describe("with a model", () => {
  test.use({ server: "model" });

  async function open(
    page: import("@playwright/test").Page,
    seeker: { user: { email: string; password: string }; jobId: number },
    signIn: (account: { email: string; password: string }) => Promise<void>,
    question: string,
  ) {
    await signIn(seeker.user);
    await page.goto(`/chat?job=${seeker.jobId}`);
    await page.getByRole("textbox", { name: "Your question" }).fill(question);
    await page.getByRole("button", { name: "Start chat" }).click();
  }

  test("the answer is read while it is written, then a second question, a reload, a draft", async ({
    page,
    newSeeker,
    signIn,
    fakeUrl,
  }) => {
    const seeker = await newSeeker();
    const key = `chat-${seeker.jobId}-${Date.now()}`;
    await open(page, seeker, signIn, `What first? {fake gate key=${key}}`);
    const log = page.getByRole("log");
    await expect(log).toContainText("Lead with your current role");
    await expect(log).not.toContainText("Which part shall we work on next?");
    await release(fakeUrl, key);
    await expect(log).toContainText("Which part shall we work on next?");
    await expect(page).toHaveURL(CHAT);

    const box = page.getByRole("textbox", { name: "Your question" });
    await box.fill("And then?");
    await box.press("Enter");
    await expect(log.getByText("Which part shall we work on next?")).toHaveCount(2);
    await box.fill("half a thought");
    await page.reload();
    await expect(log.getByText("Which part shall we work on next?")).toHaveCount(2);
    await expect(log.getByText("And then?")).toHaveCount(1);
    await expect(box).toHaveValue("half a thought");
  });

  test("a number that no row has is marked in words, not by colour alone", async ({
    page,
    newSeeker,
    signIn,
  }) => {
    await open(page, await newSeeker(), signIn, "How good was I? {fake invented}");
    const log = page.getByRole("log");
    // The mark comes while the answer is written, on the page that it was started from.
    await expect(log.getByRole("button", { name: "Copy the answer" })).toBeVisible();
    await log.getByRole("button", { name: "not in your resume" }).click();
    await expect(page.getByRole("dialog")).toContainText("4,812 %");
  });

  test("a provider that fails costs no text: the question stays and can be asked again", async ({
    page,
    newSeeker,
    signIn,
  }) => {
    const seeker = await newSeeker();
    await open(page, seeker, signIn, "A first one, please");
    const log = page.getByRole("log");
    await expect(log).toContainText("Which part shall we work on next?");
    const box = page.getByRole("textbox", { name: "Your question" });
    await box.fill("Does it work? {fake error status=500}");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(log.getByRole("alert")).toContainText(/saved/i);
    await expect(log).toContainText("Does it work?");
    await expect(page.getByRole("button", { name: "Ask again" })).toBeVisible();
    await page.reload();
    await expect(log).toContainText("Does it work?");
  });

  test("a deactivated chat says so, can be read, and offers a new one", async ({
    page,
    newSeeker,
    signIn,
  }) => {
    const seeker = await newSeeker();
    await open(page, seeker, signIn, "Before it closes");
    const log = page.getByRole("log");
    await expect(log).toContainText("Which part shall we work on next?");
    const chats = page.getByRole("button", { name: "Your chats" });
    if (await chats.isVisible()) await chats.click();
    await page.getByRole("button", { name: /More about the chat/ }).click();
    await page.getByRole("menuitem", { name: "Deactivate" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Deactivate" }).click();
    await expect(page.getByRole("button", { name: /More about the chat/ })).toHaveCount(0);
    await page.reload();
    await expect(log).toContainText("Before it closes");
    await expect(log).toContainText("This chat is deactivated.");
    await expect(page.getByRole("textbox", { name: "Your question" })).toHaveCount(0);
    await page.getByRole("link", { name: "Start a new chat about this posting" }).click();
    await expect(page.getByRole("button", { name: "Start chat" })).toBeVisible();
  });

  test("a chat can be had by keyboard alone", async ({ page, newSeeker, signIn }, { project }) => {
    test.skip(project.name === "mobile", "skipped: a phone has no keyboard");
    const seeker = await newSeeker();
    await signIn(seeker.user);
    await page.goto(`/chat?job=${seeker.jobId}`);
    await page.keyboard.press("/");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("By keys alone?");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("log")).toContainText("Which part shall we work on next?");
    await page.keyboard.type("And again?");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("log").getByText("Which part shall we work on next?")).toHaveCount(
      2,
    );
  });
});
