import { fetched } from '../../lib/fetched';

/** Reading Markdown takes more than most screens do: it is read from the disk when it is first wanted. */
export const MarkdownText = fetched(async () => (await import('./markdown-shown')).MarkdownShown);
