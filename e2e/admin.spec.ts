import { expect, test } from "./fixtures.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD } from "./harness/server.ts";

test("an administrator finds a session; everyone else is refused", async ({
  page,
  newSeeker,
  signIn,
}) => {
  const { user, jobId } = await newSeeker();
  await user.startSession(jobId);
  await signIn(user);
  const refused = await page.goto("/admin/sessions");
  expect(refused?.status()).toBe(403);
  await signIn({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
  await page.goto(`/admin/sessions?q=${encodeURIComponent(user.email)}`);
  const table = page.getByRole("table").filter({ hasText: user.email });
  await expect(table).toContainText(user.email);
});

test.describe("the administrator's list", () => {
  test("keeps its search, state and days in the address", async ({ page, newSeeker, signIn }) => {
    const { user, jobId } = await newSeeker();
    const closed = await user.startSession(jobId);
    await user.call("POST", `/api/chat/${closed}/deactivate`);
    await user.startSession(jobId);
    await signIn({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
    await page.goto("/admin/sessions");
    await page.getByLabel("Search").fill(user.email);
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(`/admin/sessions?q=${encodeURIComponent(user.email)}`);
    const rows = page.getByRole("region", { name: "Sessions" }).locator("tbody tr");
    await expect(rows).toHaveCount(2);

    await page.getByRole("navigation", { name: "State" }).getByText("Deactivated").click();
    await expect(page).toHaveURL(/status=inactive/);
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText("Deactivated");

    const today = new Date().toISOString().slice(0, 10);
    await page.getByLabel("Active from").fill(today);
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(new RegExp(`status=inactive&from=${today}`));
    await expect(rows).toHaveCount(1);
    await page.getByLabel("Active until").fill("2020-01-01");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("No session fits")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Search")).toHaveValue(user.email);
    await expect(page.getByLabel("Active until")).toHaveValue("2020-01-01");
    await page.getByRole("link", { name: "Clear" }).click();
    await expect(page).toHaveURL("/admin/sessions?status=inactive");
    await expect(page.getByLabel("Search")).toHaveValue("");
  });

  test("closes a session of anyone, who then reads that it is closed", async ({
    page,
    newSeeker,
    signIn,
  }) => {
    const { user, jobId } = await newSeeker();
    const sessionId = await user.startSession(jobId);
    await signIn({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
    await page.goto(`/admin/sessions?q=${encodeURIComponent(user.email)}`);
    const row = page.getByRole("row").filter({ hasText: user.email });
    await row.getByRole("button", { name: /Deactivate/ }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Deactivate" }).click();
    await expect(row).toContainText("Deactivated");
    await expect(row.getByRole("button")).toHaveCount(0);
    await signIn(user);
    await page.goto(`/chat/${sessionId}`);
    await expect(page.getByRole("log")).toContainText("This chat is deactivated.");
  });

  test("is read page by page", async ({ page, newSeeker, signIn }) => {
    test.slow();
    const { user, jobId } = await newSeeker();
    for (let made = 0; made < 26; made++) {
      const sessionId = await user.startSession(jobId);
      await user.call("POST", `/api/chat/${sessionId}/deactivate`);
    }
    await signIn({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
    await page.goto(`/admin/sessions?q=${encodeURIComponent(user.email)}`);
    const rows = page.getByRole("region", { name: "Sessions" }).locator("tbody tr");
    await expect(rows).toHaveCount(25);
    await page.getByRole("link", { name: "Older" }).click();
    await expect(page).toHaveURL(/cursor=/);
    await expect(rows).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Older" })).toHaveCount(0);
    await page.getByRole("link", { name: "Back to the newest" }).click();
    await expect(rows).toHaveCount(25);
    await page.goto("/admin/sessions?cursor=made-up");
    await expect(page).toHaveURL(/\/admin\/sessions$/);
  });

  test("says its chart in words and figures", async ({ page, newSeeker, signIn }) => {
    const { user, jobId } = await newSeeker();
    await user.startSession(jobId);
    await signIn({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
    await page.goto("/admin/sessions");
    await expect(page.getByRole("img", { name: /^[\d,]+ messages in 30 days/ })).toBeVisible();
    await expect(page.getByRole("img", { name: /^[\d,]+ tokens in 30 days/ })).toBeVisible();
    await page.getByText("The figures as a table").click();
    await expect(
      page.getByRole("region", { name: "Messages and tokens by day" }).locator("tbody tr"),
    ).toHaveCount(30);
  });
});
