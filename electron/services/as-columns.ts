/** A change as it comes from a window: only what is to be changed is there. */
type Columns<Change> = {
  -readonly [Key in keyof Change]: Exclude<Change[Key], undefined> extends boolean
    ? 0 | 1
    : Exclude<Change[Key], undefined>;
};

/** A partial change as columns of a table: what was not given is left out, and booleans are 0 and 1. */
export function asColumns<Change extends object>(change: Change): Columns<Change> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const columns = given.map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : value]);
  // The entries are those of `change`, one by one, as the type says.
  return Object.fromEntries(columns) as Columns<Change>;
}
