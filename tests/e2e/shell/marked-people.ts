import type { Page } from '@playwright/test';
import { ask } from '../asking';

/** Somebody whose every detail can be told from all other words, wherever it turns up. */
export interface Marked {
  readonly id: string;
  readonly fullName: string;
  /** Each of these stands for the person, and none may be seen where others look on. */
  readonly marks: readonly string[];
}

const given = [
  'Zephyrine',
  'Thaddeus',
  'Quintilla',
  'Ignatius',
  'Leocadia',
  'Barnabas',
  'Philippa',
  'Ezekiel',
];
const family = ['Marrowquist', 'Vanterpool', 'Oxtoby-Quill', 'Threlkeldson', 'Abernoth', 'Wivenhoe-Pryce'];

/** Gives everybody the team knows a name, an address, a date of birth, a telephone and a record number of their own. */
export async function markEverybody(page: Page): Promise<readonly Marked[]> {
  const { rows } = await ask(page, 'people.list', { filter: 'everyone', find: '' });
  const marked: Marked[] = [];
  for (const [at, { id }] of rows.entries()) {
    const second = family[Math.floor(at / given.length) % family.length];
    const fullName = `${given[at % given.length]} ${second}`;
    const day = String((at % 27) + 1).padStart(2, '0');
    const details = {
      address: `${400 + at} Markstone Parade, QX7 4ZZ`,
      dateOfBirth: `19${31 + (at % 40)}-07-${day}`,
      phone: `01632 960${String(100 + at)}`,
      recordNumber: `MK-99${String(1000 + at)}`,
    };
    await ask(page, 'people.change', { personId: id, change: { fullName, ...details } });
    const [year, month] = details.dateOfBirth.split('-');
    marked.push({
      id,
      fullName,
      marks: [
        ...[fullName, details.address, 'Markstone', details.dateOfBirth, `${day}/${month}/${year}`],
        ...[`${Number(day)} July ${year}`, details.phone, details.recordNumber],
      ],
    });
  }
  return marked;
}

/** What a window tells anybody who looks on, listens to it, or reads how it is made: words, attributes, what is read out. */
export async function everythingTold(window: Page): Promise<string> {
  const seen = await window.evaluate(() => {
    const told: (string | null)[] = [document.title, document.body.textContent];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) told.push(`${name}=${value}`);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        told.push(element.value);
    }
    return told.join('\n');
  });
  const session = await window.context().newCDPSession(window);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const readOut = nodes.flatMap(({ name, value, description, properties = [] }) =>
    [name, value, description, ...properties.map((property) => property.value)].map((each) => each?.value),
  );
  return `${seen}\n${readOut.join('\n')}`.replace(/\s+/g, ' ').toLowerCase();
}

export function marksIn(told: string, people: readonly Marked[]): readonly string[] {
  return people.flatMap(({ marks }) => marks.filter((mark) => told.includes(mark.toLowerCase())));
}
