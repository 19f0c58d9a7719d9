-- CreateTable
CREATE TABLE "decision" (
    "story_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "act" JSONB NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("story_id","number")
);

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
