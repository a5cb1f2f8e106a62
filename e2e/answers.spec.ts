import { expect, test } from "./fixtures.ts";
import { ANSWERED, CHAT, startChat } from "./harness/chat-page.ts";
import { release } from "./harness/fake-client.ts";

test.use({ server: "model" });

test("a false number is marked in words while the answer is written", async ({
  page,
  newSeeker,
  signIn,
  fakeUrl,
}) => {
  const seeker = await newSeeker();
  const key = `watched-${seeker.jobId}-${Date.now()}`;
  await startChat(page, seeker, signIn, `How good was I? {fake watched key=${key}}`);
  const log = page.getByRole("log");
  const mark = log.getByRole("button", { name: "not in your resume", exact: true });
  await mark.click();
  const reason = page.getByRole("dialog");
  await expect(reason).toContainText("4,812 %");
  await expect(page).toHaveURL(CHAT);
  await release(fakeUrl, key);
  await expect(log).toContainText("Put that first.");
  await expect(log.getByRole("button", { name: ANSWERED })).toBeVisible();
  // What the reader has opened stays open, and stands by the same words.
  await expect(reason).toContainText("4,812 %");
  await page.keyboard.press("Escape");
  await expect(mark).toHaveCount(1);
});

test("wording is copied by itself; a part that no row has is seen before it is copied", async ({
  page,
  context,
  newSeeker,
  signIn,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await startChat(page, await newSeeker(), signIn, "Write me two bullets {fake bullets}");
  const log = page.getByRole("log");
  await log.getByRole("button", { name: /^Copy “Introduced/ }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await copied()).toBe(
    "Introduced contract tests that caught 31 breaking changes before release",
  );

  const invented = log.getByRole("button", { name: /^Copy “Led 4,812.*1 part is not/ });
  await invented.click();
  const dialog = page.getByRole("dialog").filter({ hasText: "1 part is not in your resume" });
  await expect(dialog).toContainText("4,812");
  expect(await copied()).toContain("Introduced");
  await dialog.getByRole("button", { name: "Copy without it" }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(copied).toMatch(/^Led \[…\] .*the booking monolith$/);

  await log.getByRole("button", { name: ANSWERED }).press("Enter");
  await dialog.getByRole("button", { name: "Copy anyway" }).press("Enter");
  await expect.poll(copied).toMatch(/^Two bullets.*4,812 engineers.*\n- Introduced[^[]*$/s);
});

test("a marker opens its row with the quoted words, and leads to that line in the resume", async ({
  page,
  newSeeker,
  signIn,
}) => {
  await startChat(page, await newSeeker(), signIn, "Write me two bullets {fake bullets}");
  const line = "Introduced contract tests that caught 31 breaking changes before release.";
  await page
    .getByRole("log")
    .getByRole("button", { name: /\[W1\]/ })
    .last()
    .click();
  const row = page.getByRole("dialog").filter({ hasText: "From your work history" });
  await expect(row).toContainText("Palewater Freight");
  await expect(row.locator("mark").filter({ hasText: line })).toHaveText(line);
  await row.getByRole("link", { name: line }).click();
  await expect(page).toHaveURL(/\/resume#row-/);
  const field = page.getByRole("textbox", { name: "Highlight 3" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(line);
  await expect(field).toBeInViewport();
});

test("a posting's marker leads to its line", async ({ page, newSeeker, signIn }) => {
  await startChat(page, await newSeeker(), signIn, "What do they want?");
  await page
    .getByRole("log")
    .getByRole("button", { name: /\[J1\]/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("link", { name: "Read it in the posting" }).click();
  await expect(page).toHaveURL(/\/jobs\/\d+#J1~/);
  const line = page.getByRole("listitem").and(page.locator("[aria-current]"));
  await expect(line).toBeFocused();
  await expect(line).toBeInViewport();
});

test("a row that was edited outdates what was cited of it, which still says what it said", async ({
  page,
  newSeeker,
  signIn,
}) => {
  await startChat(page, await newSeeker(), signIn, "Write me two bullets {fake bullets}");
  const marker = page
    .getByRole("log")
    .getByRole("button", { name: /\[W1\]/ })
    .last();
  await marker.click();
  const row = page.getByRole("dialog").filter({ hasText: "From your work history" });
  await expect(row).not.toContainText("You have changed this row");
  await row.getByRole("link", { name: "Edit this row" }).click();
  await page.getByRole("textbox", { name: "Highlight 2" }).fill("Led four engineers for a year.");
  await page.getByRole("button", { name: "Save resume" }).click();
  await expect(page.getByText(/^saved/i).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(CHAT);
  await marker.click();
  await expect(row).toContainText("You have changed this row since");
  await expect(row).toContainText("the split of the booking monolith into six services.");
});
