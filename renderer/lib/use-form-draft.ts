import { useDraft } from './use-draft';

type Typed = string | null;

/** What was kept of a form: only fields the form has, only words and nothings; anything else is left out. */
function fieldsOf<Form extends object>(json: unknown, fresh: Form): Partial<Form> | null {
  if (typeof json !== 'object' || json === null) return null;
  const kept = Object.entries(json).filter(
    ([name, value]) => name in fresh && (typeof value === 'string' || value === null),
  );
  // Only this form writes its key, so a field's words are the words it had.
  return Object.fromEntries(kept) as Partial<Form>;
}

/** A form of words and choices, kept as it is typed. What was not touched stays as it is known elsewhere. */
export function useFormDraft<Form extends { readonly [Name in keyof Form]: Typed }>(
  key: string,
  fresh: Form,
) {
  const draft = useDraft<Partial<Form>>(key, (json) => fieldsOf(json, fresh), {});
  return {
    /** Whether what was kept has been read yet. */
    read: draft.body !== null,
    form: { ...fresh, ...draft.body },
    change: (part: Partial<Form>) => draft.change({ ...draft.body, ...part }),
    forget: draft.forget,
  };
}
