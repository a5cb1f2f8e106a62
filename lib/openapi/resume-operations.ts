import { exportQuerySchema } from "../resume/export/schema.ts";
import { importQuerySchema } from "../resume/import/schema.ts";
import { saveQuerySchema } from "../resume/schema.ts";
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

/** The routes of the resume. */
export const RESUME_OPERATIONS: Operation[] = [
  {
    method: "get",
    path: "/api/resume",
    group: "Resume",
    id: "readResume",
    summary: "Read your resume",
    auth: "user",
    revised: true,
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
      "Replaces what was there, which is kept as an earlier version; at most 5 MB. Dates are as precise as you know them: 2021, 2021-03 or 2021-03-15. With autosave=true, saves within ten minutes are one edit, of which only what was there before it is kept.",
    auth: "user",
    query: saveQuerySchema,
    revised: true,
    body: { shape: "Resume", example: EXAMPLE_RESUME },
    answers: { 200: { means: "Your resume as saved.", shape: "Resume" } },
    errors: ["resume_changed"],
  },
  {
    method: "get",
    path: "/api/resume/versions",
    group: "Resume",
    id: "listVersions",
    summary: "List earlier versions",
    description: "What your last ten saves replaced, newest first, with how much was in it.",
    auth: "user",
    answers: { 200: { means: "All of them.", shape: "Versions" } },
    errors: [],
  },
  {
    method: "get",
    path: "/api/resume/versions/{version_id}",
    group: "Resume",
    id: "readVersion",
    summary: "Read an earlier version",
    auth: "user",
    answers: { 200: { means: "Your resume as it was then.", shape: "Resume" } },
    errors: ["version_not_found"],
  },
  {
    method: "post",
    path: "/api/resume/versions/{version_id}/restore",
    group: "Resume",
    id: "restoreVersion",
    summary: "Bring an earlier version back",
    description: "What is there now becomes an earlier version itself, so that you can undo this.",
    auth: "user",
    revised: true,
    answers: { 200: { means: "Your resume as it is now.", shape: "Resume" } },
    errors: ["version_not_found", "resume_changed"],
  },
  {
    method: "post",
    path: "/api/resume/import",
    group: "Resume",
    id: "importResume",
    summary: "Read a resume out of a file",
    description:
      "PDF, DOCX, JSON Resume 1.0.0, LinkedIn's data export (ZIP), Markdown or plain text, at most 5 MB, told by its content. Saves nothing: look at the resume and the warnings, then save it. With ai=true the configured language model reads the text as well, without your name, addresses, numbers and links; what it writes and the file does not say is left out and named in the warnings. That counts as a message, and is 404 without a model.",
    auth: "user",
    query: importQuerySchema,
    upload: { field: "file", means: "The file." },
    answers: { 200: { means: "What was read.", shape: "Import" } },
    errors: [
      "unreadable_file",
      "rate_limited",
      "not_found",
      "provider_error",
      "provider_unavailable",
      "provider_timeout",
    ],
  },
  {
    method: "get",
    path: "/api/resume/export",
    group: "Resume",
    id: "exportResume",
    summary: "Take your resume as a file",
    description:
      "JSON is what reading the resume gives. The PDF is one column of real text with its fonts in it; a character that none of them has is refused and named, never drawn as a box.",
    auth: "user",
    query: exportQuerySchema,
    answers: {
      200: {
        means: "A file.",
        shape: "Resume",
        files: [
          "text/markdown",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ],
      },
    },
    errors: ["invalid_request", "payload_too_large", "unwritable_characters"],
  },
  {
    method: "get",
    path: "/api/resume/notes",
    group: "Resume",
    id: "listNotes",
    summary: "List your notes",
    description: "Facts that you said in a chat and confirmed, oldest first.",
    auth: "user",
    answers: { 200: { means: "All of them.", shape: "Notes" } },
    errors: [],
  },
  {
    method: "post",
    path: "/api/resume/notes",
    group: "Resume",
    id: "addNote",
    summary: "Confirm a fact",
    description:
      "What you say in a chat supports no claim until you confirm it. A note does from your next message on, in every chat: it is cited like a row of your resume, under a marker such as [N1]. 100 at most.",
    auth: "user",
    body: {
      shape: "NewNote",
      example: { text: "The sales report is read by 40 branch managers." },
    },
    answers: { 201: { means: "Kept.", shape: "Note" } },
    errors: ["message_not_found"],
  },
  {
    method: "delete",
    path: "/api/resume/notes/{note_id}",
    group: "Resume",
    id: "deleteNote",
    summary: "Delete a note",
    description: "Answers that cited it keep what it said, marked as outdated.",
    auth: "user",
    answers: { 204: { means: "Deleted.", shape: null } },
    errors: ["note_not_found"],
  },
];
