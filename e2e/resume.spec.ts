import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { Account } from "./harness/accounts.ts";

const RESUME = {
  basics: { name: "Robin Example", label: "Analyst" },
  work: [
    {
      name: "Harbour Foods",
      position: "Analyst",
      startDate: "2021-03",
      highlights: ["Counted crates", "Wrote the report", "Trained two clerks"],
    },
    { name: "Tarn Mill", position: "Clerk", startDate: "2018", endDate: "2020-12-15" },
    { name: "Hill Farm", position: "Hand", startDate: "2016" },
  ],
};

const saved = (page: Page) => page.getByText("Saved", { exact: true });
const work = (page: Page) => page.getByRole("region", { name: "Work" });
const entry = (page: Page, title: string) =>
  work(page).getByRole("heading", { level: 3 }).getByRole("button", { name: title });

/** The resume as the API has it. */
async function stored(user: Account): Promise<typeof RESUME> {
  return (await user.call("GET", "/api/resume")).body as typeof RESUME;
}
const positions = async (user: Account) => (await stored(user)).work.map((job) => job.position);
const highlights = async (user: Account) => (await stored(user)).work[0]?.highlights;

/** Opens the resume of a new user who has the one above. */
async function openResume(
  page: Page,
  newUser: () => Promise<Account>,
  signIn: (account: Account) => Promise<void>,
): Promise<Account> {
  const user = await newUser();
  await user.saveResume(RESUME);
  await signIn(user);
  await page.goto("/resume");
  // Once the page has come alive.
  await expect(page.getByLabel("Headline")).toBeEditable();
  return user;
}

/** Drags by the handle of one row onto another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.locator("[data-drag]").boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("a row is not on the page");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 30, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
}

test("what is typed is saved by itself, and there after a reload", async ({
  page,
  newUser,
  signIn,
}) => {
  const user = await openResume(page, newUser, signIn);
  const headline = page.getByLabel("Headline");
  await headline.fill("Keeper of lights");
  await expect(saved(page)).toBeVisible();
  expect((await stored(user)).basics.label).toBe("Keeper of lights");
  await page.reload();
  await expect(headline).toHaveValue("Keeper of lights");
});

test("the button saves at once", async ({ page, newUser, signIn }) => {
  const user = await openResume(page, newUser, signIn);
  await page.getByLabel("Headline").fill("Keeper of lights");
  await page.getByRole("button", { name: "Save resume" }).click();
  await expect(saved(page)).toBeVisible();
  expect((await stored(user)).basics.label).toBe("Keeper of lights");
});

test("edits that could not be saved are there when the page is opened again", async ({
  page,
  context,
  newUser,
  signIn,
}) => {
  const user = await openResume(page, newUser, signIn);
  await context.clearCookies();
  await page.getByLabel("Headline").fill("Keeper of lights");
  await expect(page.getByText(/^Not saved: you were signed out/)).toBeVisible();
  await page.goto("/resume");
  await expect(page).toHaveURL(/\/sign-in/);
  expect((await stored(user)).basics.label).toBe("Analyst");
  await signIn(user);
  await page.goto("/resume");
  await expect(page.getByLabel("Headline")).toHaveValue("Keeper of lights");
  await expect(saved(page)).toBeVisible();
  expect((await stored(user)).basics.label).toBe("Keeper of lights");
});

test("what is wrong is named and not saved, everything else is", async ({
  page,
  newUser,
  signIn,
  axe,
}) => {
  const user = await openResume(page, newUser, signIn);
  await entry(page, "Clerk").click();
  const start = page.getByRole("textbox", { name: "Start: year" });
  await start.fill("18");
  await page.getByLabel("Headline").fill("Keeper of lights");
  await expect(page.getByText(/^Not saved: one field.*Everything else is saved\.$/)).toBeVisible();
  await expect(start).toHaveAccessibleDescription(/four digits/);
  expect(await axe()).toEqual([]);
  expect(await stored(user)).toMatchObject({
    basics: { label: "Keeper of lights" },
    work: [{}, { startDate: "2018" }, {}],
  });
  await start.fill("2017");
  await expect(saved(page)).toBeVisible();
  expect((await stored(user)).work[1]?.startDate).toBe("2017");
});

test("a month is picked as a month, and a date stays as precise as it was", async ({
  page,
  newUser,
  signIn,
}) => {
  const user = await openResume(page, newUser, signIn);
  await entry(page, "Clerk").click();
  await expect(page.getByRole("textbox", { name: "End: day" })).toHaveValue("15");
  await page.getByRole("combobox", { name: "Start: month" }).selectOption("June");
  await page.getByRole("textbox", { name: "End: year" }).fill("2021");
  await expect(saved(page)).toBeVisible();
  expect((await stored(user)).work[1]).toMatchObject({
    startDate: "2018-06",
    endDate: "2021-12-15",
  });
  await page.getByRole("checkbox", { name: /Present/ }).check();
  await expect(page.getByText("2018-06 – present")).toBeVisible();
  await expect(saved(page)).toBeVisible();
  expect((await stored(user)).work[1]).not.toHaveProperty("endDate");
});

test("entries and highlights are moved by keyboard, and it is said where to", async ({
  page,
  newUser,
  signIn,
}) => {
  const user = await openResume(page, newUser, signIn);
  await entry(page, "Hand").click();
  const up = page.getByRole("button", { name: "Move Hand up" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Moved to place 2.")).toBeAttached();
  await expect(up).toBeFocused();
  await expect(saved(page)).toBeVisible();
  expect(await positions(user)).toEqual(["Analyst", "Hand", "Clerk"]);

  await entry(page, "Analyst").click();
  await page.getByRole("textbox", { name: "Highlight 3" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByText("Highlight moved to place 2.")).toBeAttached();
  await expect(page.getByRole("textbox", { name: "Highlight 2" })).toBeFocused();
  await expect(saved(page)).toBeVisible();
  expect(await highlights(user)).toEqual([
    "Counted crates",
    "Trained two clerks",
    "Wrote the report",
  ]);
});

test("entries and highlights are moved by dragging", async ({ page, newUser, signIn }) => {
  const user = await openResume(page, newUser, signIn);
  const rows = work(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") });
  await drag(page, rows.nth(2), rows.nth(0));
  await expect(rows.nth(0)).toContainText("Hand");
  await expect(saved(page)).toBeVisible();
  expect(await positions(user)).toEqual(["Hand", "Analyst", "Clerk"]);

  await entry(page, "Analyst").click();
  const lines = page.getByRole("group", { name: "Highlights" }).getByRole("listitem");
  await lines.nth(2).scrollIntoViewIfNeeded();
  await drag(page, lines.nth(0), lines.nth(2));
  await expect(page.getByRole("textbox", { name: "Highlight 3" })).toHaveValue("Counted crates");
  await expect(saved(page)).toBeVisible();
  expect((await stored(user)).work[1]?.highlights).toEqual([
    "Wrote the report",
    "Trained two clerks",
    "Counted crates",
  ]);
});

test("what is removed comes back where it was", async ({ page, newUser, signIn }) => {
  const user = await openResume(page, newUser, signIn);
  await entry(page, "Clerk").click();
  await page.getByRole("button", { name: "Remove Clerk" }).click();
  await expect(saved(page)).toBeVisible();
  expect(await positions(user)).toEqual(["Analyst", "Hand"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entry(page, "Clerk")).toBeVisible();
  await expect.poll(() => positions(user)).toEqual(["Analyst", "Clerk", "Hand"]);
});

test("edits of two windows are put together where they do not meet", async ({
  page,
  context,
  newUser,
  signIn,
}) => {
  const user = await openResume(page, newUser, signIn);
  const other = await context.newPage();
  await other.goto("/resume");
  await other.getByLabel("Name", { exact: true }).fill("Robin Other");
  await expect(saved(other)).toBeVisible();
  await page.getByLabel("Headline").fill("Keeper of lights");
  await expect(page.getByText("Changed in another window").first()).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Robin Other");
  expect((await stored(user)).basics).toEqual({ name: "Robin Other", label: "Keeper of lights" });
});

test("where two windows changed the same, the later one shows both and asks", async ({
  page,
  context,
  newUser,
  signIn,
  axe,
}) => {
  const user = await openResume(page, newUser, signIn);
  const other = await context.newPage();
  await other.goto("/resume");
  await other.getByLabel("Headline").fill("Theirs");
  await other.getByLabel("Summary").first().fill("Only there");
  await expect(saved(other)).toBeVisible();
  await page.getByLabel("Headline").fill("Mine");
  await page.getByLabel("Phone").fill("0123");
  await expect(page.getByText(/^Not saved: the same was changed/)).toBeVisible();
  expect((await stored(user)).basics.label).toBe("Theirs");
  await page.getByRole("button", { name: "See what differs" }).click();
  const dialog = page.getByRole("dialog");
  const choice = dialog.getByRole("group", { name: "About you, Headline" });
  await expect(choice.getByText("Mine")).toBeVisible();
  await expect(choice.getByText("Theirs")).toBeVisible();
  expect(await axe()).toEqual([]);
  await choice.getByRole("radio", { name: /The other window/ }).check();
  await dialog.getByRole("button", { name: "Put together and save" }).click();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByLabel("Headline")).toHaveValue("Theirs");
  expect((await stored(user)).basics).toEqual({
    name: "Robin Example",
    label: "Theirs",
    summary: "Only there",
    phone: "0123",
  });
});

test("an earlier version is looked at, restored, and that is undone", async ({
  page,
  newUser,
  signIn,
  axe,
}) => {
  const user = await openResume(page, newUser, signIn);
  await page.getByLabel("Headline").fill("Keeper of lights");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Show earlier versions" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("3 jobs, 3 highlights")).toBeVisible();
  await dialog.getByRole("button", { name: /^See what differs/ }).click();
  await expect(dialog.getByText("About you")).toBeVisible();
  await expect(dialog.getByText("Keeper of lights")).toBeVisible();
  expect(await axe()).toEqual([]);
  await dialog.getByRole("button", { name: "Restore this version" }).click();
  await expect(page.getByLabel("Headline")).toHaveValue("Analyst");
  expect((await stored(user)).basics.label).toBe("Analyst");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Headline")).toHaveValue("Keeper of lights");
  expect((await stored(user)).basics.label).toBe("Keeper of lights");
});

test("leaving by a link saves first", async ({ page, newUser, signIn }) => {
  const user = await openResume(page, newUser, signIn);
  await page.getByLabel("Headline").fill("Keeper of lights");
  const places = page.getByRole("button", { name: "Places" });
  if (await places.isVisible()) await places.click();
  const jobs = page.getByRole("link", { name: "Jobs" });
  await jobs
    .or(page.getByRole("menuitem", { name: "Jobs" }))
    .first()
    .click();
  await expect(page).toHaveURL(/\/jobs$/);
  expect((await stored(user)).basics.label).toBe("Keeper of lights");
});
