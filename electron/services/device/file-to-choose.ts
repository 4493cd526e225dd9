/** What may be chosen: a file to be taken in, or a folder. */
export interface FileToChoose {
  readonly title: string;
  readonly kinds: 'folder' | readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

/** `left`: nobody chose anything. The path never goes to a window, which knows the file by its name. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly path: string; readonly name: string }
  | { readonly kind: 'left' };
