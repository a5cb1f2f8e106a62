import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeOpenai, startFakeOpenai } from "../fake-openai/server.ts";
import { jobSeeker } from "../harness/accounts.ts";
import { recordedEmbeddings, recordedRequests } from "../harness/fake-client.ts";
import { atProvider } from "../harness/fleet.ts";
import { type App, startApp } from "../harness/server.ts";

/** How to reach the person, who vouches for them, when they were born. None of it may leave for a provider. */
const CONTACT = {
  email: "mirela.quandt@post.example",
  phone: "+49 176 5550 1234",
  otherPhone: "(503) 555-0148",
  street: "Lindenstraße 77",
  postalCode: "04229",
  birthDate: "1988-04-17",
  photo: "https://pictures.example/mirela-portrait.jpg",
  site: "https://mirela-quandt.example",
  profile: "https://www.linkedin.com/in/mirela-quandt-77",
  username: "mirelaq77",
  reference: "Theodora Vanterpool",
  vouched: "She keeps every promise, says Theodora.",
  supervisor: "boss.vanterpool@palewater.example",
};

/** Contact data in its fields, in fields of the person's own making, and in what they wrote. */
const RESUME = {
  basics: {
    name: "Mirela Quandt",
    label: `Backend engineer, ${CONTACT.email}`,
    email: CONTACT.email,
    phone: CONTACT.phone,
    image: CONTACT.photo,
    url: CONTACT.site,
    birthDate: CONTACT.birthDate,
    summary: [
      "Backend engineer for freight software.",
      `Reach me at ${CONTACT.email} or ${CONTACT.phone}.`,
      `See ${CONTACT.site} and ${CONTACT.profile}.`,
      `I live at ${CONTACT.street}, ${CONTACT.postalCode} Leipzig.`,
    ].join("\n"),
    location: { address: CONTACT.street, postalCode: CONTACT.postalCode, city: "Leipzig" },
    profiles: [{ network: "LinkedIn", username: CONTACT.username, url: CONTACT.profile }],
  },
  work: [
    {
      name: "Palewater Freight",
      position: "Engineer",
      startDate: "2019-03",
      url: CONTACT.profile,
      supervisor: CONTACT.reference,
      summary: `Owns bookings; questions to ${CONTACT.supervisor}`,
      highlights: [
        "Cut the median booking time from 900 ms to 140 ms.",
        `On call under ${CONTACT.otherPhone} for six services, ${CONTACT.profile}`,
      ],
    },
  ],
  skills: [{ name: "Databases", keywords: ["PostgreSQL", CONTACT.email] }],
  references: [{ name: CONTACT.reference, reference: CONTACT.vouched }],
};

let fake: FakeOpenai;
let app: App;
beforeAll(async () => {
  fake = await startFakeOpenai();
  app = await startApp({ ...atProvider(fake.url), OPENAI_EMBEDDING_MODEL: "fake-embedding" });
});
afterAll(async () => {
  await app?.dispose();
  await fake?.close();
});

test("nothing that a provider gets says how to reach the person or who vouches for them", async () => {
  const { user, jobId } = await jobSeeker(app.url, RESUME);
  const note = `I ran the booking desk, ask ${CONTACT.email} or ${CONTACT.phone}`;
  expect((await user.call("POST", "/api/resume/notes", { text: note })).status).toBe(201);
  const sessionId = await user.startSession(jobId, "What should I put first?");
  expect((await user.message(sessionId, "And what of my bookings?")).status).toBe(200);
  const again = await user.call("POST", `/api/chat/${sessionId}/regenerate`);
  expect(again.status, again.text).toBe(200);
  const edited = { message: "How do I reach the booking desk?" };
  await user.call("POST", `/api/chat/${sessionId}/regenerate`, edited);
  const answer = (await user.history(sessionId)).at(-1);
  const opinion = `/api/chat/${sessionId}/messages/${answer?.id}/second-opinion`;
  expect((await user.call("POST", opinion)).status).toBe(200);

  const chats = await recordedRequests(fake.url, "");
  const embeddings = await recordedEmbeddings(fake.url, "");
  expect(chats).toHaveLength(5);
  expect(embeddings.length).toBeGreaterThan(0);
  const sent = JSON.stringify([chats.map(({ body }) => body), embeddings]);
  // It is this resume and this note that were sent.
  expect(sent).toContain("Cut the median booking time");
  expect(sent).toContain("I ran the booking desk");
  const leaked = Object.values(CONTACT).filter((one) => sent.includes(one));
  expect(leaked).toEqual([]);
});

test("what a person asks is theirs to say, and is sent as they said it", async () => {
  const { user, jobId } = await jobSeeker(app.url, RESUME);
  const question = `May I write ${CONTACT.email} at the top? ${randomUUID()}`;
  await user.startSession(jobId, question);
  expect(await recordedRequests(fake.url, question)).toHaveLength(1);
});
