const tens = [
  ...['', 'teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'],
  ...['nineties', 'hundreds'],
] as const;

/** `in their eighties`; of a hundred and more only that they are over ninety, for there are few. */
function band(age: number, whose: string): string {
  if (age >= 100) return 'over ninety';
  return `in ${whose} ${tens[Math.floor(age / 10)] ?? 'thirties'}`;
}

const isAge = (age: number): boolean => age >= 13 && age <= 115;

const ages: readonly (readonly [pattern: RegExp, say: (age: number, groups: readonly string[]) => string])[] =
  [
    [
      /(?<![\p{L}\p{N}])an?\s+(\d{2,3})[\s-]+years?[\s-]+old\s+(man|woman|lady|gentleman|widow|widower|person|mother|father)(?!\p{L})/giu,
      (age, [, who = 'person']) => `a ${who.toLowerCase()} ${band(age, 'their')}`,
    ],
    [
      /(?<![\p{L}\p{N}])an?\s+(\d{2,3})[\s-]+years?[\s-]+old(?!\p{L})/giu,
      (age) => `somebody ${band(age, 'their')}`,
    ],
    [/(?<![\p{L}\p{N}])(\d{2,3})[\s-]+years?[\s-]+(?:old|of age)(?!\p{L})/giu, (age) => band(age, 'their')],
    [
      /(?<![\p{L}\p{N}])(?:aged|age|at the age of)\s+(\d{2,3})(?![\p{L}\p{N}])/giu,
      (age) => band(age, 'their'),
    ],
    [
      /(?<=(?<![\p{L}\p{N}])I(?: am|['’]m) )(\d{2,3})(?=\s*(?:[.,;:!?”]|$|and\b|but\b|now\b))/gu,
      (age) => band(age, 'my'),
    ],
    [
      /(?<=(?<![\p{L}\p{N}])(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho) (?:is|are|was|were|turns?|turned) |(?<=[Hh]e|[Ss]he)['’]s )(\d{2,3})(?=\s*(?:[.,;:!?”]|$|and\b|but\b|now\b))/gu,
      (age) => band(age, 'their'),
    ],
  ];

/** A text without exact ages: each becomes ten years that hold it. */
export function withoutAges(text: string): string {
  return ages.reduce(
    (rest, [pattern, say]) =>
      rest.replace(pattern, (found, ...groups) => {
        const words = groups.filter((group): group is string => typeof group === 'string');
        const age = Number(words[0]);
        return isAge(age) ? say(age, words) : found;
      }),
    text,
  );
}
