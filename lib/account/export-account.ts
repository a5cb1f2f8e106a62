import { db } from "../db.ts";
import { AppError } from "../errors.ts";
import { postingFactsSchema } from "../job/schema.ts";
import { listNotes } from "../notes/data.ts";
import type { Owner } from "../owner.ts";
import { readResume } from "../resume/data.ts";

/** Rows that are in memory at a time. */
const PAGE = 100;

type Rows = AsyncGenerator<Record<string, unknown>>;

/** Walks a table by its id, a page at a time. */
async function* pages<Id, Row extends { id: Id }>(
  read: (after: Id | null) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let after: Id | null = null;
  for (;;) {
    const rows: Row[] = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

async function readUser(owner: Owner) {
  const user = await db().user.findUnique({ where: { id: owner }, include: { accounts: true } });
  if (!user) throw new AppError("unauthenticated");
  return {
    user_id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    has_password: user.passwordHash !== null,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
    sign_ins: user.accounts.map(({ provider, providerAccountId, createdAt }) => ({
      provider,
      provider_account_id: providerAccountId,
      created_at: createdAt,
    })),
  };
}

async function* ownJobs(owner: Owner): Rows {
  const read = (after: number | null) =>
    db().jobPosting.findMany({
      where: { ownerId: owner, ...(after !== null && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: PAGE,
    });
  for await (const row of pages(read)) {
    const { id, title, company, url, received, text, facts, warnings, corrections } = row;
    const read = { ...postingFactsSchema.parse(facts), warnings, corrections };
    yield { job_id: id, title, company, url, received, text, ...read, created_at: row.createdAt };
  }
}

/** One at a time: each may be as large as a resume may be. */
async function* versions(owner: Owner): Rows {
  const where = { userId: owner };
  const all = await db().resumeVersion.findMany({
    where,
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of all) {
    const row = await db().resumeVersion.findUnique({
      where: { ...where, id },
      select: { reason: true, createdAt: true, resume: true },
    });
    // Gone meanwhile, for a newer one.
    if (!row) continue;
    yield { version_id: id, created_at: row.createdAt, reason: row.reason, resume: row.resume };
  }
}

async function* vectors(owner: Owner): Rows {
  // No page: two short texts a row, as many as there are lines in one person's resume and postings.
  yield* await db().passageVector.findMany({
    where: { userId: owner },
    select: { model: true, hash: true },
    orderBy: [{ model: "asc" }, { hash: "asc" }],
  });
}

async function* keys(owner: Owner): Rows {
  // No page: a day's requests of one person.
  const rows = await db().idempotencyKey.findMany({
    where: { userId: owner },
    select: { key: true, createdAt: true },
    orderBy: { createdAt: "asc" },
  });
  for (const { key, createdAt } of rows) yield { key, created_at: createdAt };
}

/** Every message of a session, the deleted ones too, oldest first. */
async function* messages(owner: Owner, sessionId: string): Rows {
  let after = 0;
  for (;;) {
    const rows = await db().chatMessage.findMany({
      where: { sessionId, session: { userId: owner }, sequence: { gt: after } },
      orderBy: { sequence: "asc" },
      take: PAGE,
    });
    for (const row of rows) {
      yield {
        id: row.id,
        role: row.role,
        content: row.content,
        timestamp: row.createdAt,
        status: row.status,
        ...(row.truncated && { truncated: true }),
        context_version: row.contextVersion,
        citations: row.citations,
        unsupported: row.unsupported,
        usage: row.usage,
        answers_id: row.answersId,
        asked: row.asked,
        deleted_at: row.deletedAt,
      };
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.sequence;
  }
}

async function* sessions(owner: Owner): AsyncGenerator<{ id: string; head: object }> {
  const read = (after: string | null) =>
    db().chatSession.findMany({
      where: { userId: owner, ...(after !== null && { id: { gt: after } }) },
      include: { metrics: true, run: true },
      orderBy: { id: "asc" },
      take: PAGE,
    });
  for await (const row of pages(read)) {
    const { metrics, run } = row;
    const head = {
      session_id: row.id,
      job_id: row.jobId,
      job_title: row.jobTitle,
      company: row.company,
      is_active: row.isActive,
      message_count: metrics?.totalMessages ?? 0,
      total_tokens_used: metrics?.totalTokensUsed ?? 0,
      model: row.model,
      created_at: row.createdAt,
      updated_at: row.updatedAt,
      metrics: metrics && {
        total_messages: metrics.totalMessages,
        total_tokens_used: metrics.totalTokensUsed,
        prompt_tokens: metrics.promptTokens,
        completion_tokens: metrics.completionTokens,
        cached_tokens: metrics.cachedTokens,
        updated_at: metrics.updatedAt,
      },
      context_version: row.contextVersion,
      initial_context: row.initialContext,
      running: run && { message_id: run.messageId, model: run.model, text: run.text },
    };
    yield { id: row.id, head };
  }
}

async function* jsonList(rows: AsyncIterable<object>): AsyncGenerator<string> {
  let separator = "[";
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ",";
  }
  yield separator === "[" ? "[]" : "]";
}

async function* jsonSessions(owner: Owner): AsyncGenerator<string> {
  let separator = "[";
  for await (const { id, head } of sessions(owner)) {
    yield `${separator}${JSON.stringify(head).slice(0, -1)},"messages":`;
    yield* jsonList(messages(owner, id));
    yield "}";
    separator = ",";
  }
  yield separator === "[" ? "[]" : "]";
}

/**
 * Everything that is stored of the caller, as the JSON text of `accountExportSchema` in pieces, so that a thousand
 * chats take no more memory than a hundred messages. Not one moment's: what changes meanwhile is in it or not.
 * The password's hash is left out; vectors are named by hash.
 * @throws AppError `unauthenticated` before the first piece when the account is gone.
 */
export async function* exportAccount(owner: Owner): AsyncGenerator<string> {
  const user = await readUser(owner);
  const { resume } = await readResume(owner);
  const { notes } = await listNotes(owner);
  const spent = await db().tokenSpending.findUnique({ where: { userId: owner } });
  const token_spending = spent && {
    day: spent.day.toISOString().slice(0, 10),
    tokens: spent.tokens,
  };
  const head = { exported_at: new Date(), user, token_spending, resume, notes };
  yield `${JSON.stringify(head).slice(0, -1)},"resume_versions":`;
  yield* jsonList(versions(owner));
  yield ',"jobs":';
  yield* jsonList(ownJobs(owner));
  yield ',"vectors":';
  yield* jsonList(vectors(owner));
  yield ',"idempotency_keys":';
  yield* jsonList(keys(owner));
  yield ',"sessions":';
  yield* jsonSessions(owner);
  yield "}";
}
