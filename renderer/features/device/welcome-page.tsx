/** Being built. */
export function WelcomePage(_props: { readonly hasOwnTeam: boolean }) {
  return null;
}
