import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const FACT = "I supported 412 users on the booking page";

async function ask(page: Page, question: string) {
  const box = page.getByRole("textbox", { name: "Your question" });
  await box.fill(question);
  // A question is not sent while an answer is written.
  await expect(page.getByRole("button", { name: "Stop", exact: true })).toHaveCount(0);
  await box.press("Enter");
}

async function confirm(page: Page, text: string) {
  await page.getByText("Use this as a fact", { exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Use this as a fact" });
  await expect(dialog).toContainText("cited under a marker such as [N1], “you said on");
  await expect(dialog.getByLabel("The fact")).toHaveValue(text);
  await dialog.getByRole("button", { name: "Confirm" }).click();
  await expect(dialog).toBeHidden();
}

test.describe("a fact told in a chat, with a model", () => {
  test.use({ server: "model" });

  test("is confirmed, supports a claim, is read behind its marker, and deleted", async ({
    page,
    newSeeker,
    signIn,
    axe,
  }) => {
    test.slow();
    const { user, jobId } = await newSeeker();
    await signIn(user);
    await page.goto(`/chat?job=${jobId}`);
    const log = page.getByRole("log");
    await ask(page, "How many did I help? {fake noted marker=N1}");
    await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}$/);
    const loose = log.getByText("not in your resume");
    await expect(loose).not.toHaveCount(0);
    const looseBefore = await loose.count();

    await ask(page, FACT);
    await expect(log.getByText("Which part shall we work on next?")).toHaveCount(1);
    await confirm(page, FACT);
    await expect(log).toContainText("Kept as a fact.");
    expect(await axe()).toEqual([]);

    await ask(page, "And now? {fake noted marker=N1}");
    const marker = log.getByRole("button", { name: /^You said on .*\[N1\]$/ });
    await marker.click();
    const row = page.getByRole("dialog").filter({ hasText: "You said on" });
    await expect(row).toContainText(/You said on \d{1,2} \w+ \d{4} \[N1\]/);
    await expect(row).toContainText(FACT);
    await expect(loose).toHaveCount(looseBefore);
    await row.getByRole("link", { name: "See your notes" }).click();
    await expect(page).toHaveURL("/resume#notes");

    const notes = page.getByRole("region", { name: "Notes" });
    await expect(notes.getByRole("listitem")).toHaveCount(1);
    await expect(notes).toContainText(FACT);
    expect(await axe()).toEqual([]);
    await notes.getByRole("button", { name: /^Delete note/ }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete note" }).click();
    await expect(page.getByText("The note is deleted.")).toBeVisible();
    await expect(notes.getByRole("listitem")).toHaveCount(0);
    await page.reload();
    await expect(notes).toContainText("None yet.");

    await page.goBack();
    await expect(page).toHaveURL(/\/chat\//);
    await page.reload();
    await marker.click();
    await expect(page.getByRole("dialog").filter({ hasText: "deleted" })).toContainText(
      "You have deleted this note since.",
    );
  });
});

test("the coach asks for a number; the reply can be edited, and is cited once it is confirmed", async ({
  page,
  newSeeker,
  signIn,
}) => {
  test.slow();
  const { user, jobId } = await newSeeker();
  const lines = ["Responsible for the help desk of the harbour"];
  await user.saveResume({ work: [{ name: "Palewater", position: "Clerk", highlights: lines }] });
  await signIn(user);
  await page.goto(`/chat?job=${jobId}`);
  const log = page.getByRole("log");
  await ask(page, "Reword my bullet [W1]");
  await expect(log).toContainText("How many, how much or how often was it?");
  await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}$/);
  await ask(page, "About 412 calls a week");
  await expect(log).toContainText("press “Use this as a fact” under your message");

  await page.getByRole("button", { name: "Use this as a fact" }).last().click();
  const dialog = page.getByRole("dialog", { name: "Use this as a fact" });
  const fact = dialog.getByLabel("The fact");
  await expect(fact).toHaveValue("About 412 calls a week");
  await fact.fill("");
  await dialog.getByRole("button", { name: "Confirm" }).click();
  await expect(dialog).toContainText("Write what you want to keep.");
  await fact.fill("I answered 412 calls a week at the help desk");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await ask(page, "Which rows show calls at the help desk?");
  await expect(log.getByRole("button", { name: /\[N1\]$/ }).first()).toBeVisible();
  await expect(log).toContainText("I answered 412 calls a week at the help desk");
  await expect(log.getByText("not in your resume")).toHaveCount(0);
});

test("nothing is kept without a confirmation, and any message can be confirmed", async ({
  page,
  newSeeker,
  signIn,
}) => {
  const { user, jobId } = await newSeeker();
  await user.startSession(jobId, "What should I put first?");
  const sessions = await user.call("GET", "/api/chat/sessions");
  const id = (sessions.body as { sessions: { session_id: string }[] }).sessions[0]?.session_id;
  await signIn(user);
  await page.goto(`/chat/${id}`);
  const offer = page.getByRole("button", { name: "Use this as a fact" });
  // From here on the page listens.
  await expect(page.getByRole("textbox", { name: "Your question" })).toBeEditable();
  await offer.click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(offer).toBeVisible();
  expect((await user.call("GET", "/api/resume/notes")).body).toEqual({ notes: [] });
});
