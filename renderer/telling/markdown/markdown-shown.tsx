import Markdown, { type Components } from 'react-markdown';
import { cx } from '../../components/class-names';
import css from './markdown.module.css';

export type MarkdownProps = {
  readonly text: string;
  /** Where it is read: on paper, as all that a page is about, in the panel, or on the wall from six metres. */
  readonly on: 'paper' | 'guide' | 'panel' | 'wall';
};

/** Nothing leads to the web: of a link its words are left, and a page has its own headings above these. */
const ours: Components = {
  a: ({ children }) => children,
  img: ({ alt }) => alt,
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h4: ({ children }) => <h3>{children}</h3>,
  h5: ({ children }) => <h3>{children}</h3>,
  h6: ({ children }) => <h3>{children}</h3>,
};

/** Markdown as it is read: lists, emphasis, quotations and one kind of heading. HTML in it stands as it was typed. */
export function MarkdownShown({ text, on }: MarkdownProps) {
  return (
    <div className={cx(css.text, css[on])} dir="auto">
      <Markdown components={ours}>{text}</Markdown>
    </div>
  );
}
