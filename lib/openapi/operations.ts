import { jobsQuerySchema } from "../job/schema.ts";
import { CHAT_OPERATIONS } from "./chat-operations.ts";
import type { Operation } from "./operation.ts";
import { RESUME_OPERATIONS } from "./resume-operations.ts";

/** Every route, in the order in which a reader needs them. A test compares it with the files under `app/api`. */
export const OPERATIONS: Operation[] = [
  {
    method: "post",
    path: "/api/auth/signup",
    group: "Account",
    id: "signUp",
    summary: "Make an account",
    auth: "none",
    body: {
      shape: "Signup",
      example: {
        email: "robin@example.com",
        password: "a long enough password",
        name: "Robin Example",
      },
    },
    answers: { 201: { means: "Made.", shape: "User" } },
    errors: ["email_taken", "rate_limited"],
  },
  {
    method: "post",
    path: "/api/auth/token",
    group: "Account",
    id: "getToken",
    summary: "Get an access token",
    description:
      "A JWT for the Authorization header. An unknown address and a wrong password are answered alike.",
    auth: "none",
    body: {
      shape: "Credentials",
      example: { email: "robin@example.com", password: "a long enough password" },
    },
    answers: { 200: { means: "A token.", shape: "Token" } },
    errors: ["unauthenticated", "rate_limited"],
  },
  {
    method: "get",
    path: "/api/account/export",
    group: "Account",
    id: "exportAccount",
    summary: "Take everything with you",
    description:
      "All that is stored of you, chats that you deleted no longer, messages that were replaced still. Without your password's hash; vectors are named by the hash of their text.",
    auth: "user",
    answers: { 200: { means: "A file.", shape: "AccountExport" } },
    errors: [],
  },
  {
    method: "post",
    path: "/api/account/password",
    group: "Account",
    id: "changePassword",
    summary: "Change your password",
    description:
      "Ends every token and every browser's sign-in, also the one that asks: get a new token with the new password. A wrong password is 403. The demo account's cannot be changed.",
    auth: "user",
    body: {
      shape: "ChangePassword",
      example: {
        current_password: "a long enough password",
        new_password: "another long password",
      },
    },
    answers: { 204: { means: "Changed.", shape: null } },
    errors: ["rate_limited"],
  },
  {
    method: "post",
    path: "/api/account/sign-out-everywhere",
    group: "Account",
    id: "signOutEverywhere",
    summary: "Sign out everywhere",
    description: "Ends every token and every browser's sign-in, also the one that asks.",
    auth: "user",
    answers: { 204: { means: "Nobody is signed in any more.", shape: null } },
    errors: [],
  },
  {
    method: "delete",
    path: "/api/account",
    group: "Account",
    id: "deleteAccount",
    summary: "Delete your account",
    description:
      "Resume, notes, postings and chats go with it, answers being written end. An account that signs in with another service only has no password and sends its email address instead. The demo account and the only administrator cannot be deleted.",
    auth: "user",
    body: { shape: "DeleteAccount", example: { password: "a long enough password" } },
    answers: { 204: { means: "Everything is gone.", shape: null } },
    errors: ["rate_limited"],
  },
  ...RESUME_OPERATIONS,
  {
    method: "get",
    path: "/api/jobs",
    group: "Postings",
    id: "listJobs",
    summary: "List postings",
    description: "Every word of q stands in the title, the company or the first lines.",
    auth: "user",
    query: jobsQuerySchema,
    answers: { 200: { means: "A page.", shape: "Jobs" } },
    errors: ["invalid_request"],
  },
  {
    method: "post",
    path: "/api/jobs",
    group: "Postings",
    id: "addJob",
    summary: "Add a posting",
    description:
      "Title, company and facts are read from it, and what each line is for. What its page hides is left out and told in warnings, as is what speaks to a model. The same posting added again, recognised by its words, is not doubled.",
    auth: "user",
    body: {
      shape: "NewJob",
      example: {
        description:
          "Data Analyst\nHillside Bakery, Leeds\n\nWhat you bring\n- Strong SQL.\n- Experience with dashboards.",
      },
    },
    keyed: true,
    answers: {
      200: { means: "You had added it before; this is that one.", shape: "AddedJob" },
      201: { means: "Added.", shape: "AddedJob" },
    },
    errors: [],
  },
  {
    method: "get",
    path: "/api/jobs/{job_id}",
    group: "Postings",
    id: "readJob",
    summary: "Read a posting",
    auth: "user",
    answers: { 200: { means: "The posting.", shape: "Job" } },
    errors: ["job_not_found"],
  },
  {
    method: "patch",
    path: "/api/jobs/{job_id}",
    group: "Postings",
    id: "correctJob",
    summary: "Correct a posting of yours",
    description:
      "Its title, its company, and what lines are for. Its chats take the corrections from their next question on. A seeded posting cannot be changed.",
    auth: "user",
    body: {
      shape: "CorrectJob",
      example: { title: "Data Analyst", parts: [{ ref: "J4", kind: "nice" }] },
    },
    answers: { 200: { means: "The posting as corrected.", shape: "Job" } },
    errors: ["job_not_found", "forbidden"],
  },
  {
    method: "delete",
    path: "/api/jobs/{job_id}",
    group: "Postings",
    id: "deleteJob",
    summary: "Delete a posting of yours",
    description: "Its sessions stay readable and are closed. A seeded posting cannot be deleted.",
    auth: "user",
    answers: { 204: { means: "Deleted.", shape: null } },
    errors: ["job_not_found", "forbidden"],
  },
  {
    method: "get",
    path: "/api/jobs/{job_id}/fit",
    group: "Postings",
    id: "readFit",
    summary: "Hold your resume against a posting",
    description:
      "Each requirement with its line and the rows that show it. The same resume and posting give the same answer.",
    auth: "user",
    answers: { 200: { means: "Requirement by requirement.", shape: "Fit" } },
    errors: ["job_not_found", "resume_empty"],
  },
  ...CHAT_OPERATIONS,
  {
    method: "get",
    path: "/api/openapi.json",
    group: "Service",
    id: "openapi",
    summary: "Get this description",
    description: "OpenAPI 3.1.",
    auth: "none",
    answers: { 200: { means: "The document.", shape: "Document" } },
    errors: [],
  },
];
