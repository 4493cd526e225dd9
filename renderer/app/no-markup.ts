/**
 * Nothing in our windows makes markup out of words, and with this nothing can: the policy of our pages lets the default
 * rule alone decide, and it lets through what our libraries ask for, which is nothing, or one sign by its name
 * (`&eacute;`, in Markdown). What holds a tag is refused, whoever wrote it.
 */
const harmless = /^(?:&[a-zA-Z0-9]{1,40};)?$/;

/** What the compiler's own list of a browser's parts does not have yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { readonly createHTML: (html: string) => string | null }): unknown;
  };
}

(window as Window & WithTrustedTypes).trustedTypes?.createPolicy('default', {
  createHTML: (html) => (harmless.test(html) ? html : null),
});
