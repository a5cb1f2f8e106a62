import { Prisma } from "../db.ts";
import type { Session } from "./schema.ts";

/** The columns of a `SessionNow`, of a session and its metrics. */
export const SESSION_NOW = Prisma.sql`
  job_id AS "jobId", job_title AS "jobTitle", company, is_active AS "isActive", model,
  created_at AS "createdAt", updated_at AS "updatedAt", total_messages AS messages,
  total_tokens_used AS tokens`;

/** A session as a statement that has changed it returns it. */
export interface SessionNow {
  jobId: number | null;
  jobTitle: string;
  company: string;
  isActive: boolean;
  model: string;
  createdAt: Date;
  updatedAt: Date;
  messages: number;
  tokens: number;
}

export const toSessionNow = (id: string, row: SessionNow): Session => ({
  session_id: id,
  job_id: row.jobId,
  job_title: row.jobTitle,
  company: row.company,
  is_active: row.isActive,
  message_count: row.messages,
  total_tokens_used: row.tokens,
  model: row.model,
  created_at: row.createdAt.toISOString(),
  updated_at: row.updatedAt.toISOString(),
});
