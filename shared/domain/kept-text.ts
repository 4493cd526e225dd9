// Control characters have no place in a record; newlines and tabs have. Bidirectional overrides can make
// a name read as another, so they are refused; right-to-left letters themselves are welcome.
/** A character that no record keeps. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the refusal of exactly those characters
export const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
