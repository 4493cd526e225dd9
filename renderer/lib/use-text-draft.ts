import { useDraft } from './use-draft';

function asText(json: unknown): string | null {
  return typeof json === 'string' ? json : null;
}

/** One field of words, kept as it is typed; empty until it has been read. */
export function useTextDraft(key: string) {
  const { body, change, forget } = useDraft(key, asText, '');
  return { text: body ?? '', change, forget };
}
