import { jobsQuerySchema } from "../job/schema.ts";
import { CHAT_OPERATIONS } from "./chat-operations.ts";
import type { Operation } from "./operation.ts";

const EXAMPLE_RESUME = {
  basics: { name: "Robin Example", label: "Data analyst" },
  work: [
    {
      name: "Harbour Foods",
      position: "Data Analyst",
      startDate: "2021-03",
      highlights: ["Cut the weekly sales report from two days to 20 minutes with SQL."],
    },
  ],
  skills: [{ name: "Databases", keywords: ["PostgreSQL", "SQL"] }],
};

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
    path: "/api/resume",
    group: "Resume",
    id: "readResume",
    summary: "Read your resume",
    auth: "user",
    answers: { 200: { means: "Your resume; {} when there is none.", shape: "Resume" } },
    errors: [],
  },
  {
    method: "put",
    path: "/api/resume",
    group: "Resume",
    id: "saveResume",
    summary: "Save your resume",
    description:
      "Replaces what was there; at most 5 MB. Dates are as precise as you know them: 2021, 2021-03 or 2021-03-15.",
    auth: "user",
    body: { shape: "Resume", example: EXAMPLE_RESUME },
    answers: { 200: { means: "Your resume as saved.", shape: "Resume" } },
    errors: [],
  },
  {
    method: "post",
    path: "/api/resume/import",
    group: "Resume",
    id: "importResume",
    summary: "Read a resume out of a file",
    description:
      "PDF, DOCX, JSON Resume 1.0.0, LinkedIn's data export (ZIP), Markdown or plain text, at most 5 MB, told by its content. Saves nothing: look at the resume and the warnings, then save it.",
    auth: "user",
    upload: { field: "file", means: "The file." },
    answers: { 200: { means: "What was read.", shape: "Import" } },
    errors: ["unreadable_file", "rate_limited"],
  },
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
    auth: "user",
    body: {
      shape: "NewJob",
      example: {
        description:
          "Data Analyst\nHillside Bakery, Leeds\n\nWhat you bring\n- Strong SQL.\n- Experience with dashboards.",
      },
    },
    answers: { 201: { means: "Added.", shape: "Job" } },
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
