-- AlterTable
ALTER TABLE "chat_messages" ADD COLUMN     "answers_id" UUID;
