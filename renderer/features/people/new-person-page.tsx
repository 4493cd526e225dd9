/** Being built. */
export function NewPersonPage() {
  return null;
}
