/** What may be chosen to be taken in. */
export interface FileToChoose {
  readonly title: string;
  readonly kinds: readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

/** `left`: nobody chose anything. The path never goes to a window, which knows the file by its name. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly path: string; readonly name: string }
  | { readonly kind: 'left' };
