import { expect, test } from "./fixtures.ts";
import { ANSWERED, CHAT, startChat } from "./harness/chat-page.ts";

test.use({ server: "model" });

/** What a person sees of a model that fails: what happened, that the question is saved, and a way on. */
const FAULTS = [
  { name: "cannot be reached", fake: "error status=503", says: /cannot be reached/, text: "" },
  {
    name: "asks for patience",
    fake: "error status=429 after=40",
    says: /You can ask again in 40 seconds/,
    text: "",
  },
  {
    name: "refuses by its filter",
    fake: "error status=400 code=content_filter",
    says: /content filter.*other words/s,
    text: "",
  },
  { name: "says nothing", fake: "empty", says: /could not answer/, text: "" },
  { name: "breaks off", fake: "cut", says: /could not answer/, text: "Lead with your" },
  {
    name: "is cut off by its filter",
    fake: "filter",
    says: /content filter/,
    text: "Lead with your",
  },
];

for (const { name, fake, says, text } of FAULTS) {
  test(`a model that ${name}`, async ({ page, newSeeker, signIn }) => {
    await startChat(page, await newSeeker(), signIn, "A first one, please");
    const log = page.getByRole("log");
    await expect(log.getByRole("button", { name: ANSWERED })).toHaveCount(1);
    await page.getByRole("textbox", { name: "Your question" }).fill(`And now? {fake ${fake}}`);
    await page.getByRole("button", { name: "Send" }).click();
    const alert = log.getByRole("alert");
    await expect(alert).toContainText(says);
    await expect(alert).toContainText("Your question is saved");
    await expect(log).toContainText("And now?");
    await expect(page.getByRole("button", { name: "Ask again" })).toBeVisible();
    if (text !== "") {
      await expect(log.getByText(text)).toHaveCount(2);
      await expect(log).toContainText("Broke off before the end");
    }
  });
}

test("a model that had no room to end its answer", async ({ page, newSeeker, signIn }) => {
  await startChat(page, await newSeeker(), signIn, "Why me? {fake length}");
  const log = page.getByRole("log");
  await expect(log).toContainText("ask it to go on");
  // The address becomes the chat's own while the answer comes.
  await expect(page).toHaveURL(CHAT);
  await page.reload();
  await expect(log).toContainText("ask it to go on");
  await expect(log.getByRole("alert")).toHaveCount(0);
});
