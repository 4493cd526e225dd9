import type { LearningRecordView } from '../../../../shared/contract/learning';
import { recordDocument } from '../../../../shared/domain/reflection/record-parts';
import css from './printed-record.module.css';

/** A record as it is printed: an A4 page, the same fields in the same order as in the Word file. */
export function PrintedRecord({ record }: { readonly record: LearningRecordView }) {
  const { title, parts } = recordDocument({ ...record, standards: JSON.stringify(record.standards) });
  return (
    <article className={css.page} aria-hidden="true" data-theme="light" data-surface="paper" data-printed>
      <h1>{title}</h1>
      <dl>
        {parts
          .filter(({ short }) => short)
          .map(({ term, lines }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      {parts
        .filter(({ short }) => !short)
        .map(({ term, lines }) => (
          <section key={term}>
            <h2>{term}</h2>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs without identity, only ever printed
              <p key={at}>{line}</p>
            ))}
          </section>
        ))}
    </article>
  );
}
