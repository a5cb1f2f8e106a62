-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('user', 'admin');

-- CreateEnum
CREATE TYPE "WorkKind" AS ENUM ('work', 'volunteer');

-- CreateEnum
CREATE TYPE "SkillKind" AS ENUM ('skill', 'language', 'certificate');

-- CreateEnum
CREATE TYPE "MessageRole" AS ENUM ('user', 'assistant');

-- CreateEnum
CREATE TYPE "MessageStatus" AS ENUM ('complete', 'stopped', 'failed');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "role" "Role" NOT NULL DEFAULT 'user',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "user_profiles" (
    "user_id" UUID NOT NULL,
    "name" TEXT,
    "label" TEXT,
    "image" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "url" TEXT,
    "summary" TEXT,
    "location" JSONB,
    "profiles" JSONB,
    "basics_extra" JSONB NOT NULL DEFAULT '{}',
    "extra" JSONB NOT NULL DEFAULT '{}',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_profiles_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "work_history" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sort" INTEGER NOT NULL,
    "kind" "WorkKind" NOT NULL DEFAULT 'work',
    "name" TEXT,
    "position" TEXT,
    "url" TEXT,
    "location" TEXT,
    "description" TEXT,
    "start_date" TEXT,
    "end_date" TEXT,
    "summary" TEXT,
    "highlights" TEXT[],
    "extra" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "work_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "education_history" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sort" INTEGER NOT NULL,
    "institution" TEXT,
    "url" TEXT,
    "area" TEXT,
    "study_type" TEXT,
    "start_date" TEXT,
    "end_date" TEXT,
    "score" TEXT,
    "courses" TEXT[],
    "extra" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "education_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "projects" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sort" INTEGER NOT NULL,
    "name" TEXT,
    "description" TEXT,
    "highlights" TEXT[],
    "keywords" TEXT[],
    "start_date" TEXT,
    "end_date" TEXT,
    "url" TEXT,
    "roles" TEXT[],
    "entity" TEXT,
    "type" TEXT,
    "extra" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skills" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sort" INTEGER NOT NULL,
    "kind" "SkillKind" NOT NULL DEFAULT 'skill',
    "name" TEXT,
    "level" TEXT,
    "keywords" TEXT[],
    "issuer" TEXT,
    "date" TEXT,
    "url" TEXT,
    "extra" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "skills_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_postings" (
    "id" SERIAL NOT NULL,
    "owner_id" UUID,
    "seed_key" TEXT,
    "title" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "url" TEXT,
    "received" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_postings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "job_id" INTEGER,
    "job_title" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "model" TEXT NOT NULL,
    "initial_context" JSONB NOT NULL,
    "context_version" INTEGER NOT NULL DEFAULT 1,
    "context_hash" TEXT NOT NULL,
    "next_sequence" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chat_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_messages" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "role" "MessageRole" NOT NULL,
    "content" TEXT NOT NULL,
    "status" "MessageStatus" NOT NULL DEFAULT 'complete',
    "context_version" INTEGER NOT NULL,
    "citations" JSONB NOT NULL DEFAULT '[]',
    "unsupported" JSONB NOT NULL DEFAULT '[]',
    "usage" JSONB,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chat_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_session_metrics" (
    "session_id" UUID NOT NULL,
    "total_messages" INTEGER NOT NULL DEFAULT 0,
    "total_tokens_used" INTEGER NOT NULL DEFAULT 0,
    "prompt_tokens" INTEGER NOT NULL DEFAULT 0,
    "completion_tokens" INTEGER NOT NULL DEFAULT 0,
    "cached_tokens" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_session_metrics_pkey" PRIMARY KEY ("session_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "work_history_user_id_sort_idx" ON "work_history"("user_id", "sort");

-- CreateIndex
CREATE INDEX "education_history_user_id_sort_idx" ON "education_history"("user_id", "sort");

-- CreateIndex
CREATE INDEX "projects_user_id_sort_idx" ON "projects"("user_id", "sort");

-- CreateIndex
CREATE INDEX "skills_user_id_sort_idx" ON "skills"("user_id", "sort");

-- CreateIndex
CREATE UNIQUE INDEX "job_postings_seed_key_key" ON "job_postings"("seed_key");

-- CreateIndex
CREATE INDEX "job_postings_owner_id_id_idx" ON "job_postings"("owner_id", "id" DESC);

-- CreateIndex
CREATE INDEX "chat_sessions_user_id_is_active_updated_at_id_idx" ON "chat_sessions"("user_id", "is_active", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "chat_sessions_user_id_updated_at_id_idx" ON "chat_sessions"("user_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "chat_sessions_updated_at_id_idx" ON "chat_sessions"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "chat_sessions_job_id_idx" ON "chat_sessions"("job_id");

-- CreateIndex
CREATE INDEX "chat_messages_created_at_idx" ON "chat_messages"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "chat_messages_session_id_sequence_key" ON "chat_messages"("session_id", "sequence");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_history" ADD CONSTRAINT "work_history_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_history" ADD CONSTRAINT "education_history_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skills" ADD CONSTRAINT "skills_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_postings" ADD CONSTRAINT "job_postings_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_sessions" ADD CONSTRAINT "chat_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_sessions" ADD CONSTRAINT "chat_sessions_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job_postings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "chat_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_session_metrics" ADD CONSTRAINT "chat_session_metrics_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "chat_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- One active session for each user and posting, however many requests race.
CREATE UNIQUE INDEX "chat_sessions_one_active_key" ON "chat_sessions"("user_id", "job_id") WHERE "is_active";

-- E-mail addresses are unique whatever their case.
ALTER TABLE "users" ADD CONSTRAINT "users_email_lower_check" CHECK ("email" = lower("email"));

-- A career's dates are as precise as they were given.
ALTER TABLE "work_history" ADD CONSTRAINT "work_history_dates_check" CHECK ("start_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$' AND "end_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
ALTER TABLE "education_history" ADD CONSTRAINT "education_history_dates_check" CHECK ("start_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$' AND "end_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
ALTER TABLE "projects" ADD CONSTRAINT "projects_dates_check" CHECK ("start_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$' AND "end_date" ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
