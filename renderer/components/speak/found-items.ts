export type ComboItem = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
};

/** The items whose label or detail holds what was typed, case aside; all of them when nothing is. */
export const foundItems = (items: readonly ComboItem[], typed: string): readonly ComboItem[] => {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return items;
  const holds = (words: string | undefined) => words?.toLocaleLowerCase().includes(wanted) === true;
  return items.filter(({ label, detail }) => holds(label) || holds(detail));
};
