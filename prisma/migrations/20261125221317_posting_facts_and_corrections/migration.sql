-- AlterTable
ALTER TABLE "job_postings" ADD COLUMN     "content_hash" TEXT,
ADD COLUMN     "corrections" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "facts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "warnings" JSONB NOT NULL DEFAULT '[]';

-- CreateIndex
CREATE UNIQUE INDEX "job_postings_owner_id_content_hash_key" ON "job_postings"("owner_id", "content_hash");
