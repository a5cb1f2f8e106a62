import type { Page } from "@playwright/test";

/** The address of a chat. */
export const CHAT = /\/chat\/[0-9a-f-]{36}$/;
/** Stands below an answer that is written to its end: only then can the next question be sent. */
export const ANSWERED = /^Copy the answer/;

/** Asks the first question about a seeker's own posting, from the start page. */
export async function startChat(
  page: Page,
  seeker: { user: { email: string; password: string }; jobId: number },
  signIn: (account: { email: string; password: string }) => Promise<void>,
  question: string,
): Promise<void> {
  await signIn(seeker.user);
  await page.goto(`/chat?job=${seeker.jobId}`);
  await page.getByRole("textbox", { name: "Your question" }).fill(question);
  await page.getByRole("button", { name: "Start chat" }).click();
}
