export const overview = `claimline: how news sources state, reword, omit or contradict the same factual claim

Usage
  claimline compare FOLDER|FILES…   line up the claims of several articles, with verdicts
  claimline extract FILES…|-        the claims of each article, with who says so
  claimline read FILES|ADDRESSES…   the article itself: outlet, date, headline, body and furniture
  claimline import … --story NAME   take articles into a story of the database that the pages show
  claimline worker                  do the reading and comparing that is waiting in that database
  claimline COMMAND --help          options and examples of a command
  claimline --version

compare, extract and read work on this computer alone; nothing is sent anywhere, and no database is needed.
Articles are texts, pages (HTML, MHTML), PDF, Word, mail, JSON (schema.org, ninjs), NewsML-G2, NITF, feeds,
WARC, JSON lines or CSV, and ZIP or gzip of any of these. A folder may hold a story.json that says what is known of each:
  { "title": "…", "articles": [{ "file": "a.txt", "outlet": "…", "published": "2024-03-05", "url": "…" }] }

Exit codes
  0  all done        1  some input could not be used (the rest was)        2  wrong usage
`;

const options = {
  input: '  --input jsonl      read one JSON object per line from the files or standard input, write one per line',
  output: '  -o, --output FILE  write there instead of to standard output',
};

export const compareHelp = `claimline compare FOLDER|FILES… [--format table|json] [--output FILE]
claimline compare --input jsonl [FILES…|-]

Lines up the claims of articles about one event: which outlets carry each claim, whether they agree,
and why. A folder's articles are its files, of any format that claimline read takes.

Signs in the table
  =  the same        ≈  not the same, both can be true        ~  other words for one utterance
  ∦  not comparable  ≠  cannot both be true                   1  one source only

Options
  --format table     findings first, then lines by outlets (the default)
  --format json      the whole comparison document, version 1
${options.input}
${options.output}

Examples
  claimline compare stories/flood/
  claimline compare dawn.txt guardian.txt --format json > comparison.json
  claimline compare stories/flood/ | less
  claimline compare --input jsonl < stories.jsonl > comparisons.jsonl
    a line in:   {"id": 1, "articles": [{"text": "…", "outlet": "…", "published": "2024-03-05", "title": "…"}]}
    a line out:  {"id": 1, "comparison": {…}}
    a bad line:  {"id": …, "error": "what and where"}; the others go on
`;

export const extractHelp = `claimline extract FILES…|- [--output FILE]
claimline extract --input jsonl [FILES…|-]

Prints for every article one line of JSON: the article, and its claims with figure or quote, the exact
words and their place, and the chain of who says so.

Options
${options.input}
${options.output}

Examples
  claimline extract article.txt | jq '.claims[].span.text'
  pbpaste | claimline extract -
  claimline extract --input jsonl < texts.jsonl > claims.jsonl
    a line in:   {"id": "a7", "text": "At least 40 people were hurt, police said.", "published": "2024-03-05"}
    a line out:  {"id": "a7", "article": {…}, "claims": [{…}]}
    a bad line:  {"id": …, "error": "what and where"}; the others go on
`;

export const readHelp = `claimline read FILES|FOLDERS|ADDRESSES…|- [--columns PAIRS] [--output FILE]
claimline read --input jsonl [FILES…|-]

Prints for every article one line of JSON as it was understood: its text, which parts are the article
itself, headline, outlet, byline, date and wire agencies. A file may hold many: an archive, a table, a
feed. What a feed or table gives as an address alone is printed as {"id": …, "link": {"url", "title"}}.

Reads text, Markdown, HTML, MHTML, PDF, Word (.docx), mail (.eml), JSON (schema.org NewsArticle, ninjs,
claimline's own), NewsML-G2, NITF, RSS, Atom, WARC, JSON lines, CSV, and ZIP or gzip of any of these; what
a file is, its content tells, then its name. Addresses are fetched as robots.txt allows, one a second
from each site.

Options
  --columns PAIRS    which column of a table holds what: text=Body,title=Head; also html, outlet,
                     published, byline, url (guessed from the header without it)
${options.input}
${options.output}

Examples
  claimline read article.pdf | jq '.article | {outlet, published, byline}'
  claimline read https://news.example/flood export.zip
  claimline read clippings.csv --columns text=Volltext,title=Titel
  claimline read --input jsonl < pages.jsonl
    a line in:   {"id": 1, "html": "…", "url": "…"?}, or "text", "path" or "url" instead of "html"
    a line out:  {"id": 1, "article": {…}}
    a bad line:  {"id": …, "error": "what and where"}; the others go on
`;

export const importHelp = `claimline import FOLDER|FILES|ADDRESSES… --story NAME [--format text|json]

Takes articles into a story, a new one where there is none of that address or title, and compares it. The database is
that of DATABASE_URL, else the embedded one of npm start, whether or not that is running. Files and addresses that were
taken in before are left as they are; an address that now gives another text gets a new version of its article.

Options
  --story NAME       the story's address (flood-in-lagos) or its title
  --format text      one line for each file or address with what became of it (the default)
  --format json      { "story": …, "items": [{ "name", "outcome", "articles": [{ "id" }], "problem" }] }

Stopped in the middle, what is left goes on with the next worker; nothing is taken in twice.
Exit codes
  0  everything is in the story, or was before        1  something could not be used (the rest was)        2  wrong usage

Examples
  claimline import clippings/ --story "Flood in Lagos"
  claimline import https://news.example/flood saved-page.html --story flood-in-lagos
`;

export const workerHelp = `claimline worker

Reads what was given to be imported, fetches addresses and feeds, and makes comparisons, until it is ended. Any number
may run at once, on every machine that shares the database of DATABASE_URL; npm start runs one by itself.

Example
  DATABASE_URL=postgresql://claimline@db.example/claimline claimline worker
`;
