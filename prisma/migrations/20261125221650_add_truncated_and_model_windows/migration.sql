-- AlterTable
ALTER TABLE "chat_messages" ADD COLUMN     "truncated" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "model_windows" (
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "assumed" INTEGER NOT NULL,
    "tokens" INTEGER NOT NULL,
    "learned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_windows_pkey" PRIMARY KEY ("endpoint","model")
);
