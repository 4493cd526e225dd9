/**
 * Reads the program behind the windows while the first window's own processes begin, which takes them longer. It is
 * read in bites, because between them the main process hears what those need of it: read at once, it holds them up.
 */
export async function readProgram(): Promise<typeof import('./begin-program')> {
  await import('../shared/contract');
  await import('./store/open-store');
  return await import('./begin-program');
}
