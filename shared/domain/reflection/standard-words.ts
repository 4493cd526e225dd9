import { type Standard, standards } from './learning-record';

/** What each part of the standard on learning asks for, in short words of our own; the standard itself is the regulator's. */
const words: Readonly<Record<Standard, string>> = {
  '4.1': 'Let what people and colleagues tell me change what I do',
  '4.2': 'Find out, in supervision and with evidence, what I need to learn',
  '4.3': 'Keep up to date, and say which ideas and research I work by',
  '4.4': 'Know my subject, and what changes in society and policy',
  '4.5': 'Help us learn openly and share what works',
  '4.6': 'Look at what my learning changed in my work',
  '4.7': 'Write down what I learn, and do so often',
  '4.8': 'Question my own values and what they do to my work',
};

export function wordStandard(standard: Standard): string {
  return words[standard];
}

function isStandard(value: unknown): value is Standard {
  return standards.some((standard) => standard === value);
}

/** As they are kept: a JSON list, of which only what is a standard is taken, once and in their order. */
export function standardsOf(json: string): readonly Standard[] {
  const kept: unknown = JSON.parse(json);
  const known = new Set(Array.isArray(kept) ? kept.filter(isStandard) : []);
  return standards.filter((standard) => known.has(standard));
}
