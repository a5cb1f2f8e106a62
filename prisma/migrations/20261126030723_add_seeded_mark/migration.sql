-- AlterTable
ALTER TABLE "users" ADD COLUMN     "is_seeded" BOOLEAN NOT NULL DEFAULT false;

-- The accounts that earlier versions have seeded: the demo's postings were added right after them. One that somebody
-- signed up for, before the demo was turned on, is older than that.
UPDATE "users" SET "is_seeded" = true
WHERE "email" IN ('demo@example.com', 'demo2@example.com', 'admin@example.com')
  AND "created_at" > (SELECT min("created_at") FROM "job_postings" WHERE "seed_key" IS NOT NULL) - interval '2 minutes';
