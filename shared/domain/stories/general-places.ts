/** What ends a proper name, and what stands for the whole of it. */
const kinds: readonly (readonly [ending: string, say: string])[] = [
  [
    'Street|Road|Lane|Avenue|Close|Crescent|Terrace|Gardens|Grove|Drive|Mews|Row|Rise|Square',
    'a street nearby',
  ],
  ['Hospital|Infirmary|Hospice', 'hospital'],
  ['Surgery|Practice|Health Centre|Medical Centre', 'the surgery'],
  ['Church|Chapel|Mosque|Temple|Gurdwara|Synagogue|Cathedral', 'a place of worship nearby'],
  ['Park', 'a park nearby'],
  ['School|College|Academy|University', 'a school nearby'],
  ['Library', 'a library nearby'],
  ['Club|Group|Choir|Society|Association|Trust|Charity|Project|Network|Forum', 'a local group'],
  ['Centre|Center|Hub|Hall|Café|Cafe|Boathouse|Institute|Kitchen|Pantry', 'a place nearby'],
  ['Council|Borough', 'the council'],
  ['Court|House|Lodge|Mansions|Towers?|Villas?|Nursing Home|Care Home', 'a building nearby'],
  ['Ward', 'a ward'],
];

const capitalised = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";

/** A run of capitalised words that ends as such names do; the number of a house goes with it, and the article before it. */
const patterns = kinds.map(
  ([ending, say]) =>
    [
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(?:[Tt]he|[Aa]n?)\\s+)?(?:\\d+\\p{L}?,?\\s+)?(?:${capitalised}\\s+(?:(?:and|of|the|&)\\s+)*){1,4}(?:${ending})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      say,
    ] as const,
);
const saints = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:St|Saint|Our Lady)\\.?(?:\\s+(?:and\\s+)?(?:St\\.?\\s+)?${capitalised})+`,
  'gu',
);
const numbers =
  /(?<![\p{L}\p{N}])(?<prep>at|from|of|in)\s+(?:number|no\.|flat|room|house)\s+\d+\p{L}?(?![\p{L}\p{N}])/giu;
/** The town after an address goes with it. */
const withTown = /\[a place\](?:,\s+(?:\[a place\]|\p{Lu}[\p{L}’'-]+(?!\p{L})(?=[.,;:!?)\n]|$)))*/gu;
const standIns: readonly (readonly [pattern: RegExp, say: string])[] = [
  [/(?<!\p{L})at \[a place\]/gu, 'at home'],
  [/(?<!\p{L})At \[a place\]/gu, 'At home'],
  [/(?<!\p{L})from \[a place\]/gu, 'from home'],
  [/\[a place\]/gu, 'a place nearby'],
];

/** A text in which places and organisations are of a kind and have no name, as far as their name says what they are. */
export function withoutPlaces(text: string): string {
  const placed = patterns.reduce((rest, [pattern, say]) => rest.replace(pattern, say), text);
  return placed.replace(saints, 'a place of worship nearby').replace(numbers, '$<prep> a place nearby');
}

/** What stands for an address that was taken out (see `withoutNumbers`), as one would say it. */
export function sayAddresses(text: string): string {
  return standIns.reduce(
    (rest, [pattern, say]) => rest.replace(pattern, say),
    text.replace(withTown, '[a place]'),
  );
}
