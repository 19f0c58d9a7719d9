-- AlterTable
ALTER TABLE "feed" ADD COLUMN     "etag" TEXT,
ADD COLUMN     "modified" TEXT,
ADD COLUMN     "retry_at" TIMESTAMPTZ(3);
