-- CreateEnum
CREATE TYPE "VersionReason" AS ENUM ('edit', 'import', 'restore');

-- AlterTable
ALTER TABLE "user_profiles" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "resume_versions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" "VersionReason" NOT NULL,
    "is_autosave" BOOLEAN NOT NULL,
    "resume" JSONB NOT NULL,
    "row_keys" JSONB NOT NULL,
    "work" INTEGER NOT NULL,
    "education" INTEGER NOT NULL,
    "projects" INTEGER NOT NULL,
    "skills" INTEGER NOT NULL,
    "highlights" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "resume_versions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "resume_versions_user_id_id_idx" ON "resume_versions"("user_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "resume_versions" ADD CONSTRAINT "resume_versions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
