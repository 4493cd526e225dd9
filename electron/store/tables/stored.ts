/** SQLite has no booleans: a stored fact keeps them as 0 and 1, and everything else as it is. */
export type Stored<Fact> = {
  -readonly [Key in keyof Fact]: Fact[Key] extends boolean ? 0 | 1 : Fact[Key];
};
