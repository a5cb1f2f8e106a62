import { expect, test } from "./fixtures.ts";
import { ADMIN_EMAIL, ADMIN_PASSWORD } from "./harness/server.ts";

const PUBLIC = ["/sign-in", "/sign-up", "/docs"];
const OWN = ["/chat", "/jobs", "/resume"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of PUBLIC) {
      test(`${path} has no accessibility violation and no sideways scroll`, async ({
        page,
        axe,
      }) => {
        test.slow(path === "/docs", "the whole reference is looked through");
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await axe()).toEqual([]);
        await expectNoSidewaysScroll(page);
      });
    }

    for (const path of OWN) {
      test(`${path} has no accessibility violation and no sideways scroll`, async ({
        page,
        axe,
        newSeeker,
        signIn,
      }) => {
        const { user } = await newSeeker();
        await signIn(user);
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await axe()).toEqual([]);
        await expectNoSidewaysScroll(page);
      });
    }

    test("a chat and the administrator's page have none either", async ({
      page,
      axe,
      newSeeker,
      signIn,
    }) => {
      const { user, jobId } = await newSeeker();
      const sessionId = await user.startSession(jobId);
      await signIn(user);
      await page.goto(`/chat/${sessionId}`);
      await expect(page.getByRole("log")).toContainText(/built-in coach/i);
      expect(await axe()).toEqual([]);
      await expectNoSidewaysScroll(page);
      await signIn({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
      await page.goto("/admin/sessions");
      await expect(page.getByRole("table").first()).toBeAttached();
      expect(await axe()).toEqual([]);
      await expectNoSidewaysScroll(page);
    });
  });
}

async function expectNoSidewaysScroll(page: import("@playwright/test").Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

test("a new user signs up and lands in the chat", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Ada Probe");
  await page.getByLabel(/e-mail/i).fill(`ada-${Date.now()}-${Math.random()}@example.com`);
  await page.getByLabel("Password", { exact: true }).fill("a long enough password");
  await page.getByRole("button", { name: /create|sign up/i }).click();
  await expect(page).toHaveURL(/\/chat$/);
});

test("a wrong password is told, and what was typed stays", async ({ page, newUser }) => {
  const user = await newUser();
  await page.goto("/sign-in");
  await page.getByLabel(/e-mail/i).fill(user.email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  await expect(page.getByLabel(/e-mail/i)).toHaveValue(user.email);
});

test("after signing in, only addresses of this application are gone to", async ({
  page,
  newUser,
}) => {
  const user = await newUser();
  await page.goto("/sign-in?callbackUrl=https%3A%2F%2Fevil.example%2F");
  await page.getByLabel(/e-mail/i).fill(user.email);
  await page.getByLabel("Password", { exact: true }).fill(user.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/chat$/);
});

test("after signing in, the chat that was asked for opens", async ({ page, newSeeker }) => {
  const { user, jobId } = await newSeeker();
  const path = `/chat/${await user.startSession(jobId)}`;
  await page.goto(path);
  await page.getByLabel(/e-mail/i).fill(user.email);
  await page.getByLabel("Password", { exact: true }).fill(user.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(path);
  await expect(page.getByRole("log")).toBeVisible();
});

test("a posting is pasted, read, and deleted", async ({ page, newUser, signIn }) => {
  await signIn(await newUser());
  await page.goto("/jobs");
  await page
    .getByRole("link", { name: /add/i })
    .or(page.getByRole("button", { name: /add/i }))
    .first()
    .click();
  await page
    .getByLabel(/posting/i)
    .and(page.locator("textarea"))
    .fill("Lighthouse keeper\nSaltmarsh Harbour Trust\n\nRequirements:\n- You can climb 214 steps");
  await page
    .getByRole("button", { name: /add|save/i })
    .last()
    .click();
  await expect(page.getByRole("heading", { name: "Lighthouse keeper" })).toBeVisible();
  await page.getByRole("button", { name: /delete/i }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /delete/i })
    .click();
  await expect(page).toHaveURL(/\/jobs$/);
  await expect(page.getByText("Lighthouse keeper")).toHaveCount(0);
});

test("a posting that is blank or too long is not sent, and what was typed stays", async ({
  page,
  newUser,
  signIn,
}) => {
  await signIn(await newUser());
  await page.goto("/jobs/new");
  const posting = page.getByLabel("The posting");
  const add = page.getByRole("button", { name: "Add posting" });
  await page.getByLabel("Title").fill("Lighthouse keeper");
  await page.getByLabel("Where you found it").fill("mailto:keeper@example.com");
  await add.click();
  await expect(posting).toBeFocused();
  await expect(posting).toHaveAccessibleDescription(/Paste the posting first/);
  await expect(page.getByText("Write a web address")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Lighthouse keeper");

  const long = "x".repeat(100_001);
  await page.getByLabel("Where you found it").fill("example.com/keeper");
  await posting.fill(long);
  await add.click();
  await expect(page.getByText("at most 100,000")).toBeVisible();
  await expect(posting).toHaveValue(long);
  await expect(page.getByLabel("Title")).toHaveValue("Lighthouse keeper");

  await posting.fill("You can climb 214 steps");
  await add.click();
  await expect(page.getByRole("heading", { name: "Lighthouse keeper" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Original posting" })).toHaveAttribute(
    "href",
    "https://example.com/keeper",
  );
});

test("a posting of the demo can be asked about, but not deleted", async ({
  page,
  newSeeker,
  signIn,
}) => {
  await signIn((await newSeeker()).user);
  await page.goto("/jobs");
  await page.getByRole("searchbox").fill("nurse");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/[?&]q=nurse/);
  const posting = page.getByRole("main").getByRole("heading", { name: /nurse/i }).first();
  const title = (await posting.textContent()) ?? "";
  await posting.getByRole("link").click();
  await expect(page).toHaveURL(/\/jobs\/\d+$/);
  const id = /\d+$/.exec(page.url())?.[0];
  await expect(page.getByRole("button", { name: /delete/i })).toHaveCount(0);
  await page.getByRole("link", { name: "Ask about this posting" }).click();
  await expect(page).toHaveURL(`/chat?job=${id}`);
  await expect(page.getByLabel("Job posting")).toHaveValue(new RegExp(title.slice(0, 20)));
});

test("a posting of somebody else is not there", async ({ page, newSeeker, newUser, signIn }) => {
  const { jobId } = await newSeeker();
  await signIn(await newUser());
  await page.goto(`/jobs/${jobId}`);
  await expect(page.getByText("There is no such posting")).toBeVisible();
  await page.goto("/jobs/none");
  await expect(page.getByText("There is no such posting")).toBeVisible();
});
