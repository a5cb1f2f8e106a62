-- CreateTable
CREATE TABLE "passage_vectors" (
    "user_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "passage_vectors_pkey" PRIMARY KEY ("user_id","model","hash")
);

-- AddForeignKey
ALTER TABLE "passage_vectors" ADD CONSTRAINT "passage_vectors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
