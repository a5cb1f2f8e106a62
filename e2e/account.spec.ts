import { readFile } from "node:fs/promises";
import { accountExportSchema } from "../lib/account/schema.ts";
import { expect, test } from "./fixtures.ts";

test("a resume and a chat are taken as files", async ({ page, newSeeker, signIn, axe }) => {
  test.slow();
  const { user, jobId } = await newSeeker();
  const sessionId = await user.startSession(jobId);
  await signIn(user);
  await page.goto("/resume");
  expect(await axe()).toEqual([]);
  await page.getByRole("button", { name: "Download" }).click();
  const pdf = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "PDF, A4" }).click();
  const file = await pdf;
  expect(file.suggestedFilename()).toMatch(/^[\p{L}-]+\.pdf$/u);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe("%PDF-");

  await page.goto(`/chat/${sessionId}`);
  await expect(page.getByRole("log")).toBeVisible();
  const chats = page.getByRole("button", { name: "Your chats" });
  if (await chats.isVisible()) await chats.click();
  await page.getByRole("button", { name: /^More about the chat/ }).click();
  const chat = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Download the chat" }).click();
  expect((await chat).suggestedFilename()).toMatch(/^chat-.*\.md$/u);
});

test("an account is taken away and deleted, by keyboard, on a narrow page in the dark", async ({
  page,
  newUser,
  signIn,
  axe,
}) => {
  test.slow();
  const user = await newUser();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await signIn(user);
  await page.goto("/resume");
  await page.getByRole("button", { name: /^Account of/ }).click();
  await page.getByRole("menuitem", { name: "Your account" }).click();
  await expect(page).toHaveURL("/account");
  const everything = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download everything" }).press("Enter");
  const text = await readFile(await (await everything).path(), "utf8");
  expect(accountExportSchema.parse(JSON.parse(text)).user.email).toBe(user.email);
  expect(await axe()).toEqual([]);
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(tooWide).toBe(0);

  await page.getByRole("button", { name: "Delete account" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Delete your account?" });
  await dialog.getByLabel("Password", { exact: true }).fill("not the password");
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("This is not your password.");
  expect(await axe()).toEqual([]);
  await dialog.getByLabel("Password", { exact: true }).fill(user.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a new password keeps this browser signed in, and no other", async ({
  page,
  browser,
  baseURL,
  newUser,
  signIn,
  axe,
}) => {
  const user = await newUser();
  await signIn(user);
  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  await page.goto("/account");
  const card = page.getByRole("region", { name: "Change your password" });
  await card.getByLabel("Your password now").fill("not the password");
  await card.getByLabel("New password").fill("short");
  await card.getByRole("button", { name: "Change password" }).click();
  await expect(card).toContainText("Add 7 more characters.");
  await card.getByLabel("New password").fill("another long password");
  await card.getByRole("button", { name: "Change password" }).click();
  await expect(card).toContainText("This is not your password.");
  expect(await axe()).toEqual([]);
  await card.getByLabel("Your password now").fill(user.password);
  const signedIn = page.waitForResponse((response) =>
    response.url().endsWith("/api/auth/callback/credentials"),
  );
  await card.getByRole("button", { name: "Change password" }).click();
  expect((await signedIn).status()).toBe(200);
  await expect(card.getByLabel("New password")).toHaveValue("");
  await page.goto("/resume");
  await expect(page).toHaveURL("/resume");
  const other = await elsewhere.newPage();
  await other.goto(`${baseURL}/resume`);
  await expect(other).toHaveURL(/\/sign-in/);
  await elsewhere.close();
});

test("signing out everywhere ends this browser's sign-in too", async ({
  page,
  newUser,
  signIn,
}) => {
  await signIn(await newUser());
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto("/chat");
  await expect(page).toHaveURL(/\/sign-in/);
});
