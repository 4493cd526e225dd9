/** Joins the class names that hold: `cx(css.row, at && css.at)`. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
