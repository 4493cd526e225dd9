import { describe, expect, it } from 'vitest';
import { withhold } from '../../../shared/domain/reflection/without-people';
import { decideConsent } from '../../../shared/domain/stories/consent';
import {
  decideAsk,
  decideCheck,
  decideReturn,
  decideTell,
  decideWrite,
} from '../../../shared/domain/stories/deciding';
import { decideCalled, suggestCalled } from '../../../shared/domain/stories/pseudonyms';
import { wordStoryRefusal } from '../../../shared/domain/stories/refusal-words';
import { renamed } from '../../../shared/domain/stories/rename';
import { type Story, storyState } from '../../../shared/domain/stories/story';
import { colleagues, dorothy, people } from './some-life';

const story: Story = {
  ...{ id: 's', teamId: 't', personId: 'p', writerId: 'grace', called: 'Una', version: 3, changedAt: '' },
  ...{ title: 'What changed', beginning: 'One', tried: 'Two', changed: 'Three', difference: 'Four' },
  ...{ consent: 'yes', consentOn: '2026-03-01', askedVersion: null, answer: null, answeredVersion: null },
  ...{ answeredById: null, answeredAt: null, answerWords: '', withdrawnAt: null },
};
const waiting: Story = { ...story, askedVersion: 3 };
const checked: Story = { ...waiting, answer: 'checked', answeredVersion: 3, answeredById: 'tom' };
const grace = { memberId: 'grace', writerLeft: false };
const tom = { id: 'tom', standing: 'member' } as const;

function why(outcome: { readonly ok: boolean; readonly refusal?: { readonly kind: string } }): string | null {
  return outcome.ok ? null : (outcome.refusal?.kind ?? '');
}

describe('where a story stands', () => {
  it('follows from what was asked and answered, of these words and no others', () => {
    expect(storyState(story)).toBe('draft');
    expect(storyState(waiting)).toBe('waiting');
    expect(storyState(checked)).toBe('checked');
    expect(storyState({ ...checked, answer: 'returned' })).toBe('returned');
    expect(storyState({ ...checked, withdrawnAt: '2026-03-02' })).toBe('withdrawn');
  });

  it('is a draft again with any change, and waits again once it is asked again', () => {
    expect(storyState({ ...checked, version: 4 })).toBe('draft');
    expect(storyState({ ...checked, version: 4, askedVersion: 4 })).toBe('waiting');
  });
});

describe('the rules of a story', () => {
  it('let only its writer change it, or anybody once they have left', () => {
    expect(why(decideWrite(story, grace))).toBeNull();
    expect(why(decideWrite(story, { ...grace, memberId: 'tom' }))).toBe('story-is-its-writers');
    expect(why(decideWrite(story, { memberId: 'tom', writerLeft: true }))).toBeNull();
    expect(why(decideWrite({ ...story, withdrawnAt: 'x' }, grace))).toBe('story-withdrawn');
  });

  it('let it be asked for when it is whole and nobody of ours stands in it', () => {
    expect(why(decideAsk(story, grace, []))).toBeNull();
    expect(why(decideAsk(waiting, grace, []))).toBe('story-asked-already');
    expect(why(decideAsk({ ...story, changed: ' ' }, grace, []))).toBe('story-incomplete');
    expect(why(decideAsk(story, grace, ['Ted Firth']))).toBe('story-tells-who');
  });

  it('let a second member answer, never the writer, a visitor, or whoever read other words', () => {
    expect(why(decideCheck(waiting, tom, 3, []))).toBeNull();
    expect(why(decideReturn(waiting, tom, 3))).toBeNull();
    expect(why(decideCheck(waiting, { id: 'grace', standing: 'member' }, 3, []))).toBe('story-own-check');
    expect(why(decideCheck(waiting, { ...tom, standing: 'visitor' }, 3, []))).toBe(
      'story-checked-by-members',
    );
    expect(why(decideCheck(waiting, tom, 2, []))).toBe('story-changed-since');
    expect(why(decideCheck(story, tom, 3, []))).toBe('story-not-waiting');
    expect(why(decideCheck(waiting, tom, 3, ['Ted']))).toBe('story-tells-who');
  });

  it('let it be told only when it is checked as it stands and its person said yes', () => {
    expect(why(decideTell(checked, false, []))).toBeNull();
    expect(why(decideTell({ ...checked, version: 4 }, false, []))).toBe('story-not-checked');
    expect(why(decideTell(waiting, false, []))).toBe('story-not-checked');
    for (const consent of ['not-asked', 'asked', 'no'] as const)
      expect(why(decideTell({ ...checked, consent }, false, []))).toBe('story-without-consent');
    expect(why(decideTell(checked, true, []))).toBe('story-without-consent');
    expect(why(decideTell(checked, false, ['Ted Firth']))).toBe('story-tells-who');
  });

  it('keep what a person said with its day, and none that is still to come', () => {
    const today = '2026-03-18';
    expect(decideConsent({ consent: 'yes', consentOn: null }, today)).toEqual({
      ok: true,
      value: { consent: 'yes', consentOn: today },
    });
    expect(decideConsent({ consent: 'not-asked', consentOn: today }, today)).toEqual({
      ok: true,
      value: { consent: 'not-asked', consentOn: null },
    });
    expect(why(decideConsent({ consent: 'no', consentOn: '2026-03-19' }, today))).toBe('date-in-future');
  });
});

describe('the name in a story', () => {
  const withheld = withhold({ people, colleagues });

  it('is nobody’s of the team', () => {
    expect(why(decideCalled('Una', withheld))).toBeNull();
    expect(why(decideCalled('', withheld))).toBeNull();
    for (const taken of ['Dorothy', 'Ted', 'Grace', 'Vinyl'])
      expect(why(decideCalled(taken, withheld))).toBe('name-is-somebodys');
  });

  it('is suggested freely, and never with the person’s own first letters', () => {
    const suggested = suggestCalled(dorothy, withheld);
    expect(suggested).toHaveLength(6);
    expect(suggested.filter((name) => /^[DH]/.test(name))).toEqual([]);
    expect(suggestCalled(dorothy, withheld)).toEqual(suggested);
  });

  it('is changed wherever it stands', () => {
    const words = { ...story, beginning: 'Una rang. We met Una’s son.', tried: 'Unable. “Una!”' };
    expect(renamed(words, 'Una', 'Kofi')).toMatchObject({
      beginning: 'Kofi rang. We met Kofi’s son.',
      tried: 'Unable. “Kofi!”',
    });
    const nameless = renamed(words, 'Una', '');
    expect(nameless.beginning).toBe('This person rang. We met this person’s son.');
    expect(renamed(nameless, '', 'Una').beginning).toBe(words.beginning);
  });
});

it('says what is missing and what tells who it is', () => {
  expect(wordStoryRefusal({ kind: 'story-incomplete', missing: ['title', 'changed'] })).toBe(
    'Still missing: “What it is called” and “What changed”. What is written is kept.',
  );
  expect(wordStoryRefusal({ kind: 'story-tells-who', words: ['Ted Firth'] })).toBe(
    'This would tell who it is: “Ted Firth”. Say it another way first; the rest is kept.',
  );
});
