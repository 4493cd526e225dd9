import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { guideSchema, packSchema } from '../../../shared/contract/packs';
import type { Guide } from '../../../shared/domain/reflection/guide';
import type { Pack } from '../../../shared/domain/reflection/pack';
import { sharedName } from '../../../shared/domain/reflection/pack-names';
import { unsafeInGuide, unsafeInPack } from '../../../shared/domain/reflection/pack-texts';
import { wordReflectionRefusal } from '../../../shared/domain/reflection/refusal-words';
import { sectionsOf } from './guide-sections';

/** The packs and guides that come with the program, each under its file's name. */
export interface Practice {
  readonly packs: readonly { readonly id: string; readonly pack: Pack }[];
  readonly guides: readonly Guide[];
}

/** A file that cannot be built in: which one, and what is wrong with it. */
class NotFit extends Error {
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
  }
}

interface Written {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/;

function takeApart({ file, text }: Written): { readonly head: object; readonly body: string } {
  const [, yaml = '', body = ''] = frontMatter.exec(text) ?? [];
  if (yaml === '') throw new NotFit(file, 'does not begin with its fields between two lines of ---');
  try {
    const head: unknown = parse(yaml);
    if (typeof head === 'object' && head !== null) return { head, body: body.trim() };
  } catch (fault) {
    throw new NotFit(file, fault instanceof Error ? fault.message : String(fault));
  }
  throw new NotFit(file, 'names no field');
}

type Schema<Value> = {
  safeParse(input: unknown):
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
};

function held<Value>(schema: Schema<Value>, file: string, input: unknown): Value {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) =>
    `${path.map(String).join('.')} ${message}`.trim(),
  );
  throw new NotFit(file, wrong.join('; '));
}

function refuseUnsafe(file: string, unsafe: ReturnType<typeof unsafeInPack>): void {
  if (unsafe !== null)
    throw new NotFit(
      file,
      wordReflectionRefusal({ kind: 'pack-unsafe', ...unsafe }, () => ''),
    );
}

function readPack(written: Written): Practice['packs'][number] {
  const { head, body } = takeApart(written);
  const pack = held<Pack>(packSchema, written.file, { ...head, material: body });
  refuseUnsafe(written.file, unsafeInPack(pack));
  return { id: written.id, pack };
}

function readGuide(written: Written): Guide {
  const { head, body } = takeApart(written);
  const sections = sectionsOf(body);
  if (sections === null)
    throw new NotFit(written.file, 'holds words before its first section, or a heading within one');
  const guide = held<Guide>(guideSchema, written.file, { ...head, id: written.id, sections });
  refuseUnsafe(written.file, unsafeInGuide(guide));
  return guide;
}

/** Holds every file to what a pack or a guide must be; what does not fit is said with the file's name. */
export function checkPractice(files: {
  readonly packs: readonly Written[];
  readonly guides: readonly Written[];
}): Practice {
  const packs = files.packs.map(readPack);
  const guides = files.guides.map(readGuide);
  const named = packs.map(({ id, pack }) => ({ id, name: pack.name }));
  const titled = guides.map(({ id, title }) => ({ id, name: title }));
  for (const [kind, of] of [
    ['packs', named],
    ['guides', titled],
  ] as const) {
    const two = sharedName(of);
    if (two === null) continue;
    const [one, other] = two;
    throw new NotFit(`resources/${kind}/${other.id}.md`, `is called “${other.name}”, as ${one.id}.md is`);
  }
  return { packs, guides };
}

/** The Markdown files of a folder in the order of their names. */
export function filesIn(folder: string, kind: 'packs' | 'guides'): readonly Written[] {
  return readdirSync(join(folder, 'resources', kind))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      file: `resources/${kind}/${name}`,
      id: name.slice(0, -3),
      text: readFileSync(join(folder, 'resources', kind, name), 'utf8'),
    }));
}
