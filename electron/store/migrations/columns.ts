import type { CreateTableBuilder } from 'kysely';

/** Columns as the migrations write them; what one of these makes never changes, for a migration that ran is not run again. */
export type Builder = CreateTableBuilder<string, string>;

export function texts(table: Builder, ...names: readonly string[]): Builder {
  return names.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table);
}

export function optionalTexts(table: Builder, ...names: readonly string[]): Builder {
  return names.reduce((built, name) => built.addColumn(name, 'text'), table);
}

export function numbers(table: Builder, ...names: readonly string[]): Builder {
  return names.reduce((built, name) => built.addColumn(name, 'integer', (column) => column.notNull()), table);
}

export function referring(
  table: Builder,
  targets: Readonly<Record<string, string>>,
  isNeeded = true,
): Builder {
  return Object.entries(targets).reduce(
    (built, [name, target]) =>
      built.addColumn(name, 'text', (column) =>
        isNeeded ? column.notNull().references(`${target}.id`) : column.references(`${target}.id`),
      ),
    table,
  );
}

export function keyed(table: Builder): Builder {
  return table.addColumn('id', 'text', (column) => column.primaryKey().notNull());
}
