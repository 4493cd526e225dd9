/** Words that begin small inside a sentence; a name keeps its capital. */
const small = new Set(
  (
    'a an the this that these those there it he she they we you his her their our its one two three some nobody nothing ' +
    'somebody no not none too because what when where while if in at on for with without by from to only even every each ' +
    'all most more someone another staying moving asking living going being having'
  )
    .split(' ')
    .filter((word) => word !== ''),
);

/** A sentence of its own put inside another: `A tablet alarm` becomes `a tablet alarm`, `Yvonne again` stays. */
export function midSentence(text: string): string {
  const [first = ''] = text.split(/[\s,.;:’']/);
  return small.has(first.toLowerCase()) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
