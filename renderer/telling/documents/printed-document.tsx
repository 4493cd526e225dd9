import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ReadableDocument } from '../../../shared/domain/documents/document';
import { DocumentBlocks } from './document-blocks';
import css from './printed-document.module.css';

type Props = {
  readonly document: ReadableDocument;
  readonly draw?: (name: string) => ReactNode;
};

/** A document laid out for the printer on standing A4, beside the screen: whoever prints sees this and nothing else. */
export function PrintedDocument({ document: shown, draw }: Props) {
  return createPortal(
    <div className={css.page} aria-hidden="true" data-theme="light" data-surface="paper" data-printed>
      <DocumentBlocks document={shown} {...(draw !== undefined && { draw })} />
    </div>,
    document.body,
  );
}

/** What is laid out is painted with the next frame; two make sure of it. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
