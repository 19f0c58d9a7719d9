-- AlterTable
ALTER TABLE "article" ADD COLUMN     "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "article_version" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "title" TEXT,
    "byline" TEXT,
    "published" TEXT,
    "language" TEXT NOT NULL,
    "agencies" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comparing" (
    "story_id" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "problem" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comparing_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "story_id" INTEGER,
    "title" TEXT,
    "origin" TEXT NOT NULL,
    "review" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "id" SERIAL NOT NULL,
    "import_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "content_type" TEXT,
    "bytes" BYTEA,
    "digest" TEXT NOT NULL,
    "given" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "articles" TEXT,
    "report" JSONB,

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" SERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "words" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_entry" (
    "feed_id" INTEGER NOT NULL,
    "entry" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_entry_pkey" PRIMARY KEY ("feed_id","entry")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "domains" TEXT[],
    "owner" TEXT,
    "country" TEXT,
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "article_version_article_id_read_at_idx" ON "article_version"("article_id", "read_at");

-- CreateIndex
CREATE INDEX "import_story_id_created_at_idx" ON "import"("story_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "import_item_import_id_digest_key" ON "import_item"("import_id", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "feed_story_id_url_key" ON "feed"("story_id", "url");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_name_key" ON "outlet"("name");

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparing" ADD CONSTRAINT "comparing_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_entry" ADD CONSTRAINT "feed_entry_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;
