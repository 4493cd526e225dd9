/** What the team calls a person when it speaks of them in the room: the first word of their name. */
export function firstName(person: { readonly fullName: string }): string {
  return person.fullName.trim().split(/\s+/)[0] ?? person.fullName;
}
