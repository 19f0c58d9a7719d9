/**
 * Who may import whom, in the order of the flow. The rules (.dependency-cruiser.js) and the map in
 * lib/README.md are both made from this table.
 */
export type Layer = Readonly<{
  name: string;
  /** Regular expression for the paths of its files, from the root of the project. */
  path: string;
  holds: string;
  /** The layers it may import, beside itself. */
  may: readonly string[];
  /** Why no more than that. */
  why: string;
  /** Part of the engine: the same function in a test, a worker, the command line and a browser. */
  pure: boolean;
}>;

const words = ['model', 'text', 'lexicon', 'subject'];

const stage = (name: string, holds: string): Layer => ({
  name, holds, path: `^lib/${name}/`, may: words, pure: true,
  why: 'a stage knows its input and output as nouns of the model, never another stage: each can be read, tested and replaced alone',
});

export const layers: readonly Layer[] = [
  { name: 'model', path: '^lib/model/', holds: 'the nouns, as schemas and types', may: [], pure: true, why: 'everything depends on the nouns, so they depend on nothing' },
  { name: 'text', path: '^lib/text/', holds: 'strings: folding, similarity, edit scripts', may: ['model'], pure: true, why: 'it knows strings, not news' },
  { name: 'lexicon', path: '^lib/lexicon/', holds: 'words, each list with its source', may: ['model', 'text'], pure: true, why: 'word lists are data' },
  { name: 'subject', path: '^lib/subject/', holds: 'what a claim is about, as words that can be compared', may: ['model', 'text', 'lexicon'], pure: true, why: 'extraction and alignment share it, so it belongs to neither' },
  stage('ingest', 'bytes → Article'),
  stage('segment', 'Article → Document'),
  stage('extract', 'Document → Claim[]'),
  stage('align', 'claims of many articles → groups'),
  stage('compare', 'groups → lines with verdicts, reuse, terms, findings'),
  { name: 'pipeline', path: '^lib/pipeline\\.ts$', holds: 'the whole engine', may: ['model', 'segment', 'extract', 'align', 'compare'], pure: true, why: 'it joins the stages by their index files and does nothing itself' },
  { name: 'present', path: '^lib/present/', holds: 'model → words, numbers, highlights, marks', may: ['model', 'text'], pure: true, why: 'what is shown comes from the document alone, so that everyone who has the document can show it' },
  { name: 'review', path: '^lib/review/', holds: 'people’s decisions replayed over the engine’s result', may: ['model', 'text'], pure: true, why: 'what the engine said and what people decided stay apart: either can change without the other' },
  { name: 'fetch', path: '^lib/fetch/', holds: 'web address → bytes, without harm', may: ['model'], pure: false, why: 'it brings what a site sends and does not know what it means' },
  { name: 'jobs', path: '^lib/jobs/', holds: 'the queue: what is to be done, handed to whoever works', may: [], pure: false, why: 'it carries ids and knows nothing of what they mean: the service sends them and is handed them again' },
  { name: 'store', path: '^lib/store/', holds: 'rows ⇄ model', may: ['model'], pure: false, why: 'only here Prisma is known, and nothing but model types leaves' },
  { name: 'service', path: '^lib/service/', holds: 'what pages and the command line ask', may: ['model', 'text', 'lexicon', 'ingest', 'pipeline', 'present', 'review', 'fetch', 'jobs', 'store'], pure: false, why: 'the one place where engine, store and queue meet' },
  { name: 'components', path: '^app/.*_components/', holds: 'parts of pages', may: ['model', 'present'], pure: false, why: 'they show what their props hold and fetch nothing' },
  { name: 'app', path: '^app/', holds: 'pages, actions, routes', may: ['model', 'present', 'service', 'components'], pure: false, why: 'pages ask the service and show what it answers' },
  { name: 'cli', path: '^cli/', holds: 'the command `claimline`', may: ['model', 'present', 'service', 'ingest', 'pipeline', 'fetch'], pure: false, why: 'it compares files without a database' },
];
