import type { PackDraft } from './pack-draft';

/** What a part of the form gets: what is typed, and what is wrong beside each field. */
export type PackFieldsProps = {
  readonly draft: PackDraft;
  readonly change: (part: Partial<PackDraft>) => void;
  readonly wrong: (field: string) => { readonly wrong?: string };
};
