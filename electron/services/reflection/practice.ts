/** The packs and guides that come with the program. They are long, and read only when they are wanted. */
export async function readPractice() {
  return (await import('virtual:practice')).practice;
}
