import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Key } from '../keys/key';
import css from './filter-tabs.module.css';

export type FilterTab<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly count?: number | undefined;
  readonly flagged?: boolean | undefined;
  /** The key that presses it. */
  readonly hint?: string | undefined;
};

type Props<T extends string> = {
  readonly label: string;
  readonly tabs: readonly FilterTab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** Narrows a list by one word at a time; a count that is a concern is rust. */
export function FilterTabs<T extends string>({ label, tabs, value, onChange }: Props<T>) {
  return (
    <fieldset className={css.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          className={cx(css.tab, tab.value === value && css.on)}
          aria-pressed={tab.value === value}
          aria-keyshortcuts={tab.hint}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className={cx(css.count, tab.flagged && tab.count > 0 && css.flagged)}> {tab.count}</span>
          )}
          {tab.hint !== undefined && (
            <>
              {' '}
              <Key>{tab.hint}</Key>
            </>
          )}
        </button>
      ))}
    </fieldset>
  );
}

/** A SearchBox and FilterTabs on one line, above a list. */
export function Finder({ children }: { readonly children: ReactNode }) {
  return <div className={css.finder}>{children}</div>;
}
