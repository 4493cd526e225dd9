import type { Kysely } from 'kysely';
import type { ImportKind } from '../../../shared/domain/imports/fields';
import type { RememberedLayout } from '../../../shared/domain/imports/layout';
import type { Database } from '../tables/database';

/** How files of this shape were read last, `fields` as JSON. */
export async function rememberedLayout(
  db: Kysely<Database>,
  teamId: string,
  shape: string,
): Promise<{ readonly kind: ImportKind; readonly fields: string } | undefined> {
  return db
    .selectFrom('import_layouts')
    .select(['kind', 'fields'])
    .where('teamId', '=', teamId)
    .where('shape', '=', shape)
    .executeTakeFirst();
}

interface ToKeep extends RememberedLayout {
  readonly id: string;
  readonly teamId: string;
  readonly shape: string;
  readonly kind: ImportKind;
  readonly keptAt: string;
}

/** Remembers it in the place of what was remembered of this shape. */
export async function keepLayout(db: Kysely<Database>, { fields, ...kept }: ToKeep): Promise<void> {
  const row = { ...kept, fields: JSON.stringify(fields) };
  await db
    .insertInto('import_layouts')
    .values(row)
    .onConflict((on) =>
      on.columns(['teamId', 'shape']).doUpdateSet({ kind: row.kind, fields: row.fields, keptAt: row.keptAt }),
    )
    .execute();
}
