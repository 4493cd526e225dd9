import type { ReactNode } from 'react';
import type { DocumentBlock, ReadableDocument } from '../../../shared/domain/documents/document';
import css from './document-blocks.module.css';

type Drawing = (name: string) => ReactNode;

function Block({ block, draw }: { readonly block: DocumentBlock; readonly draw: Drawing }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 dir="auto">{block.text}</h2> : <h3 dir="auto">{block.text}</h3>;
    case 'text':
      return (
        <p dir="auto" className={block.quiet === true ? css.quiet : undefined}>
          {block.text}
        </p>
      );
    case 'quote':
      return <blockquote dir="auto">“{block.text}”</blockquote>;
    case 'list':
      return (
        <ul>
          {keyed(block.items).map(({ key, of: item }) => (
            <li key={key} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {keyed(block.rows).map(({ key: row, of: { term, lines } }) => (
            <div key={row}>
              <dt dir="auto">{term}</dt>
              <dd dir="auto">
                {keyed(lines).map(({ key, of: line }) => (
                  <p key={key}>{line}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(block.rows).map(({ key, of: row }) => (
              <tr key={key}>
                {block.head.map((column, at) => (
                  <td key={column} dir="auto">
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'picture':
      return (
        <figure>
          {draw(block.name)}
          <figcaption>{block.alt}</figcaption>
        </figure>
      );
    case 'new-page':
      return <hr className={css.newPage} />;
  }
}

/** What is only ever shown, in its order: its place is all that tells two equal lines apart. */
function keyed<Of>(all: readonly Of[]): readonly { readonly key: string; readonly of: Of }[] {
  return all.map((of, at) => ({ key: String(at), of }));
}

type Props = {
  readonly document: ReadableDocument;
  /** Draws a picture by the name the document gives it. */
  readonly draw?: Drawing;
};

/** A document as it is read: the same on the screen and on paper. */
export function DocumentBlocks({ document: { title, under, blocks, print }, draw = () => null }: Props) {
  return (
    <article className={css.document} data-print={print}>
      <h1 dir="auto">{title}</h1>
      {under !== '' && (
        <p dir="auto" className={css.under}>
          {under}
        </p>
      )}
      {keyed(blocks).map(({ key, of: block }) => (
        <Block key={key} block={block} draw={draw} />
      ))}
    </article>
  );
}
