/** Being built. */
export function ProposalPage(_props: { readonly proposalId: string }) {
  return null;
}
