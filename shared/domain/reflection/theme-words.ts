import type { Guide } from './guide';
import type { Theme } from './pack';

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

/** How a guide is offered where it is of use: `Guide: stay close in a crisis`, without the kind that is known there. */
export function wordGuideOffer({ title }: Pick<Guide, 'title'>): string {
  const [first = '', ...rest] = title.replace(/^C\d: /, '');
  return `Guide: ${first.toLowerCase()}${rest.join('')}`;
}
