type Props = { readonly name: string; readonly words: string };

/** A learning point in a line: its name stands out, whatever sign it ends with. */
export function LearningPoint({ name, words }: Props) {
  return (
    <>
      <b>{name}</b> {words}
    </>
  );
}
