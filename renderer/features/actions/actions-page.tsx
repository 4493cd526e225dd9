/** Being built. */
export function ActionsPage() {
  return null;
}
