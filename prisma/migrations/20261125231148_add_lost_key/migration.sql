-- AlterTable
ALTER TABLE "chat_messages" ADD COLUMN     "lost_key" TEXT;
