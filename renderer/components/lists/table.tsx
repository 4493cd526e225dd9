import type { ReactNode } from 'react';
import css from './table.module.css';

type Props = {
  readonly label: string;
  readonly heads: readonly ReactNode[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly ReactNode[];
    readonly onOpen?: () => void;
  }[];
};

/** A short table without boxes; the first cell names the row, and opens it where it can be opened. */
export function Table({ label, heads, rows }: Props) {
  return (
    <div className={css.wide}>
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
              <th key={i} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...others], onOpen }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {onOpen === undefined ? (
                  first
                ) : (
                  <button type="button" onClick={onOpen}>
                    {first}
                  </button>
                )}
              </th>
              {others.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={i} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
