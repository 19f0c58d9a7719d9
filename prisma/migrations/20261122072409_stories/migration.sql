-- CreateTable
CREATE TABLE "story" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" SERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "path" TEXT,
    "url" TEXT,
    "outlet" TEXT,
    "title" TEXT,
    "byline" TEXT,
    "published" TEXT,
    "language" TEXT NOT NULL,
    "agencies" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comparison" (
    "story_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "engine" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "lines" INTEGER NOT NULL,
    "verdicts" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "shipped_story" (
    "folder" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shipped_story_pkey" PRIMARY KEY ("folder")
);

-- CreateIndex
CREATE UNIQUE INDEX "story_slug_key" ON "story"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_story_id_key_key" ON "article"("story_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "article_story_id_digest_key" ON "article"("story_id", "digest");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
