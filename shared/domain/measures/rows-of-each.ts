/**
 * The rows of each person, or of each plan, in the order they stand in. One's own stand together, so that the map is
 * asked once for each of them and not once for each row.
 */
export function rowsOfEach<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const each = new Map<string, Row[]>();
  let ownId: string | null = null;
  let own: Row[] = [];
  for (const row of rows) {
    const id = idOf(row);
    if (id !== ownId) {
      ownId = id;
      own = each.get(id) ?? [];
      each.set(id, own);
    }
    own.push(row);
  }
  return each;
}
