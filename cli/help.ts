export const overview = `claimline: how news sources state, reword, omit or contradict the same factual claim

Usage
  claimline compare FOLDER|FILES…   line up the claims of several articles, with verdicts
  claimline extract FILES…|-        the claims of each article, with who says so
  claimline read FILES…|-           the article itself: outlet, date, headline, body and furniture
  claimline COMMAND --help          options and examples of a command
  claimline --version

Everything is read on this computer; nothing is sent anywhere, and no database is needed.
Articles are plain-text files. A folder may hold a story.json that says what is known of each:
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
and why. A folder's articles are its .txt files.

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

export const readHelp = `claimline read FILES…|- [--output FILE]
claimline read --input jsonl [FILES…|-]

Prints for every file one line of JSON with the article as it was understood: its text, which parts are
the article itself, headline, outlet, byline, date and wire agencies where the text states them.

Options
${options.input}
${options.output}

Examples
  claimline read article.txt | jq '.article | {outlet, published, byline}'
  claimline read --input jsonl < texts.jsonl
    a line in:   {"id": 1, "text": "…"} or {"id": 1, "path": "article.txt"}
    a line out:  {"id": 1, "article": {…}}
    a bad line:  {"id": …, "error": "what and where"}; the others go on
`;
