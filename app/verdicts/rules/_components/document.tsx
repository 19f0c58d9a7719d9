import { Fragment } from 'react';
import type { Block, Inline } from '#lib/present/index.ts';

const Words = ({ words }: Readonly<{ words: readonly Inline[] }>) => (
  <>{words.map((part, at) => {
    switch (part.kind) {
      case 'text': return <Fragment key={at}>{part.text}</Fragment>;
      case 'strong': return <strong key={at}>{part.text}</strong>;
      case 'em': return <em key={at}>{part.text}</em>;
      case 'code': return <code key={at}>{part.text}</code>;
      case 'link': return <a key={at} href={part.href} rel="noreferrer">{part.text}</a>;
    }
  })}</>
);

const Heading = ({ level, text, id }: Extract<Block, { kind: 'heading' }>) => {
  switch (level) {
    case 1: return <h1 id={id}>{text}</h1>;
    case 2: return <h2 id={id}>{text}</h2>;
    default: return <h3 id={id}>{text}</h3>;
  }
};

const Table = ({ head, rows }: Extract<Block, { kind: 'table' }>) => (
  <div className="document-table">
    <table>
      <thead><tr>{head.map((words, at) => (words.length === 0 ? <td key={at} /> : <th key={at} scope="col"><Words words={words} /></th>))}</tr></thead>
      <tbody>{rows.map(({ id, cells }) => <tr key={id} id={id}>{cells.map((words, at) => (at === 0 ? <th key={at} scope="row"><Words words={words} /></th> : <td key={at}><Words words={words} /></td>))}</tr>)}</tbody>
    </table>
  </div>
);

const Told = ({ block }: Readonly<{ block: Block }>) => {
  switch (block.kind) {
    case 'heading': return <Heading {...block} />;
    case 'paragraph': return <p id={block.id ?? undefined}><Words words={block.words} /></p>;
    case 'table': return <Table {...block} />;
    case 'list': {
      const items = block.items.map(({ id, words }, at) => <li key={at} id={id ?? undefined}><Words words={words} /></li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    default: return block satisfies never;
  }
};

/** One of the project's documents as a page, each rule with its anchor. */
export const Document = ({ blocks }: Readonly<{ blocks: readonly Block[] }>) => (
  <article className="document">{blocks.map((block, at) => <Told key={at} block={block} />)}</article>
);
