/**
 * A character that no record keeps: control characters have no place in one, newlines and tabs have. Bidirectional
 * overrides can make a name read as another; right-to-left letters themselves are welcome.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the refusal of exactly those characters
export const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
