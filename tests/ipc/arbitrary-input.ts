import fc from 'fast-check';
import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** Texts that have broken programs before, and shapes that the contract's own fields take. */
const texts = [
  ...[
    '',
    ' ',
    'Some words.',
    'Grace Whitlock',
    'D.H.',
    '2026-03-18',
    '2026-03-10',
    '2026-04-01',
    '1900-01-01',
  ],
  ...['09:30', 'set-up', 'conversation/nobody', 'c2-plan/nobody/contact', 'in-control-again', 'agree'],
  // Charts with shares, counts and money, and a page.
  ...['c2-in-contact', 'gaps', 'c2-spend', 'sooner', '2025-11-05', '2025-12-03'],
  ...[
    "'); drop table people;--",
    '<img src=x onerror=alert(1)>',
    'مريم عبد الله',
    '👩🏽‍🦽 Zoë',
    'x'.repeat(400),
  ],
  // One point, as a picture (PNG).
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  ...['{"kind":"heard"}', '%', '_', '*', '"', '\\', 'null', 'constructor', '__proto__'],
];
const numbers = [0, 1, 2, 3, 5, 7, 15, 30, 60, 75, 100, 125, 240, 2026, 45_000, 250_000, 1_000_000_000];

/** The ids that a field may be given, by its name. */
export type IdsFor = (field: string) => readonly string[];

/** Inputs that fit a schema, whatever it is, with ids from `idsFor` in every field that takes an id. */
export function wellFormed(schema: Schema, idsFor: IdsFor, field = ''): fc.Arbitrary<unknown> {
  const { def } = schema._zod as unknown as { readonly def: Def };
  const inner = (of: Schema): fc.Arbitrary<unknown> => wellFormed(of, idsFor, field);
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape);
      const requiredKeys = shape.filter(([, part]) => !isOptional(part)).map(([key]) => key);
      const model = Object.fromEntries(shape.map(([key, part]) => [key, wellFormed(part, idsFor, key)]));
      return fc.record(model, { requiredKeys, noNullPrototype: true });
    }
    case 'array':
      return fc.array(inner(def.element), { minLength: Number(!fits(schema, [])), maxLength: 3 });
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null, freq: 2 });
    case 'optional':
    case 'readonly':
      return inner(def.innerType);
    case 'union':
      return fc.oneof(...def.options.map(inner));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...numbers.filter((number) => fits(schema, number)));
    case 'string':
    case 'pipe': {
      const takesId = fits(schema, 'nobody') && !fits(schema, 'Some words.') && !fits(schema, 'a/b');
      const ids = takesId ? idsFor(field).filter((id) => fits(schema, id)) : [];
      const fitting = texts.filter((text) => fits(schema, text));
      return fc.constantFrom(...(ids.length > 0 ? ids : fitting));
    }
  }
}

type Def =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'nullable' | 'optional' | 'readonly'; readonly innerType: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'enum'; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: 'literal'; readonly values: readonly unknown[] }
  | { readonly type: 'boolean' | 'number' | 'string' | 'pipe' };

function isOptional(schema: Schema): boolean {
  return (schema._zod as unknown as { readonly def: Def }).def.type === 'optional';
}

function fits(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

const wrong: readonly unknown[] = [
  ...[
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    1e300,
    10n,
    true,
    '',
    ' ',
    '٣',
    '1.2k',
    '£5',
  ],
  ...[
    '2026-02-31',
    '31/02/2026',
    '0000-00-00',
    '24:00',
    '../../etc/passwd',
    'A B',
    'ID',
    '\u0000',
    '\u202Egnp',
    '\ud800',
  ],
  ...['x'.repeat(600), 'x'.repeat(20_001), [], [[]], {}, [null], { length: 3 }, new Date(0), /x/, () => 1],
  JSON.parse('{"__proto__":{"admin":true}}'),
];

/** What is sent by mistake or on purpose: junk, or something that would fit but for one place in it. */
export function malformed(schema: Schema): fc.Arbitrary<unknown> {
  const spoilt = fc
    .tuple(
      wellFormed(schema, () => ['nobody']),
      fc.array(fc.nat(), { maxLength: 4 }),
      fc.constantFrom(...wrong),
      fc.nat(2),
    )
    .map(([value, path, instead, how]) => spoil(value, path, instead, how));
  const junk = fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withNullPrototype: true });
  return fc.oneof({ weight: 4, arbitrary: spoilt }, junk).filter((value) => !fits(schema, value));
}

/** Puts something else in one place, leaves a part out, or adds one that nobody asked for. */
function spoil(value: unknown, path: readonly number[], instead: unknown, how: number): unknown {
  if (typeof value !== 'object' || value === null) return instead;
  const keys = Object.keys(value);
  const [step = 0, ...deeper] = path;
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined || how === 2)
    return { ...value, [['teamId', 'extra', 'constructor'][step % 3] ?? '']: instead };
  const entries = Object.entries(value).flatMap(([name, part]) => {
    if (name !== key) return [[name, part]];
    if (how === 1 && deeper.length === 0) return [];
    return [[name, deeper.length === 0 ? instead : spoil(part, deeper, instead, how)]];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
