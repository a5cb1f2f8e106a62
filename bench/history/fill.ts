import { closeDatabase, db, openDatabase } from "../../lib/db.ts";

/**
 * Gives a session as many earlier messages as are asked for: `node fill.ts SESSION COUNT`, with the variables of a server
 * that is stopped. Questions and answers in turn, of the length of real ones.
 */

const [sessionId = "", count = "0"] = process.argv.slice(2);
const QUESTION = "Which of my jobs shows that I can lead a team through a change of tools?";
const ANSWER =
  "Your second job says so in two lines [W2]: you moved the team's reports to a new tool and wrote what the others worked from. Say how many people that were, if you know it. ";
const REPEATED = 6;

await openDatabase();
try {
  await db().$executeRaw`
    INSERT INTO chat_messages (id, session_id, sequence, role, content, status, context_version, created_at)
    SELECT gen_random_uuid(), ${sessionId}::uuid, at,
           CASE WHEN at % 2 = 1 THEN 'user' ELSE 'assistant' END::"MessageRole",
           CASE WHEN at % 2 = 1 THEN ${QUESTION} ELSE repeat(${ANSWER}, ${REPEATED}::int) END,
           'complete', 1, now() + at * interval '1 second' - interval '30 days'
    FROM generate_series(3, 2 + ${Number(count)}::int) AS at`;
  await db().$executeRaw`
    UPDATE chat_sessions SET next_sequence = next_sequence + ${Number(count)}::int
    WHERE id = ${sessionId}::uuid`;
  await db().$executeRaw`
    UPDATE chat_session_metrics SET total_messages = total_messages + ${Number(count)}::int
    WHERE session_id = ${sessionId}::uuid`;
  // The embedded database does it when it is opened, a server within a minute.
  await db().$executeRaw`ANALYZE`;
} finally {
  await closeDatabase();
}
