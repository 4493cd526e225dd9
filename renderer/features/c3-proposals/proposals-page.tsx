/** Being built. */
export function ProposalsPage() {
  return null;
}
