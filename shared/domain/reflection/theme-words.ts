import type { Guide } from './guide';
import type { Speaks, Theme } from './pack';

const themeNames: Readonly<Record<Theme, string>> = {
  strengths: 'Strengths',
  c1: 'C1',
  c2: 'C2',
  c3: 'C3',
  carers: 'Carers',
  risk: 'Risk',
  huddles: 'Huddles',
  recording: 'Recording',
  words: 'Our words',
  data: 'Our data',
  'how-we-are': 'How we are',
};

export function wordTheme(theme: Theme): string {
  return themeNames[theme];
}

const speakerWords: Readonly<Record<Speaks, string>> = {
  facilitator: 'the facilitator speaks',
  presenter: 'whoever presents speaks',
  group: 'the group talks',
  'each-in-turn': 'each in turn',
  everyone: 'everyone at once, in pairs or writing',
  nobody: 'nobody speaks',
};

/** Who has the word during a step: `each in turn`. */
export function wordSpeaks(speaks: Speaks): string {
  return speakerWords[speaks];
}

/** How a guide is offered where it is of use: `Guide: stay close in a crisis`, without the kind that is known there. */
export function wordGuideOffer({ title }: Pick<Guide, 'title'>): string {
  const [first = '', ...rest] = title.replace(/^C\d: /, '');
  return `Guide: ${first.toLowerCase()}${rest.join('')}`;
}
