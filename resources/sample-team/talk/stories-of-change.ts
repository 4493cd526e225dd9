import type { ToldStoryOfChange } from '../story';

/** Two stories told so that nobody can be recognised: one that may be told, and one that waits for a second reader. */
export const storiesOfChange: readonly ToldStoryOfChange[] = [
  {
    about: 'M.A.',
    called: 'Una',
    agreedAgo: 40,
    writtenAgo: 24,
    by: 'ewa',
    checked: { ago: 20, by: 'dylan' },
    words: {
      title: 'Back at her own window',
      beginning:
        'Una is in her eighties and used to dance. After a fall she could not manage her stairs, and the ward had begun to talk of somewhere with a lift.\n\nWhat mattered to her: “To stay where the music is.” She knew what she wanted, her sister rang every evening, and she had done harder things than stairs.',
      tried:
        'In the first days we went up eleven steps with her and no further. A bed rail came the same afternoon, and somebody stayed overnight until she said it was enough. A neighbour who also danced was asked in, and we left them talking.\n\nWe were in touch every other day, and looked together each week at what still frightened her.',
      changed:
        'After about four weeks she went up and down counting aloud, by herself. She carries her tea on a trolley. She is at her own window in the mornings, and the talk of moving has stopped.',
      difference:
        'She practised at home, with somebody she had chosen, at her own pace. Nobody decided anything long-term while she was frightened.',
    },
  },
  {
    about: 'D.A.',
    called: '',
    agreedAgo: null,
    writtenAgo: 3,
    by: 'farah',
    words: {
      title: 'Two drivers and a warm flat',
      beginning:
        'This person has treatment at hospital three mornings a week. Twice in three weeks they were kept in, and came home to a cold flat with nothing to eat.\n\n“I want my Tuesdays,” they said: the day in between, for music and for grandchildren.',
      tried:
        'Within a day the heating was on and there was food in. Instead of waiting on a wall for a lift, they were driven by two volunteers of a local group, the same two each time. A chart by the door showed when their weight was going up.',
      changed:
        'There has been no other night in hospital. The flat is warm. The drivers come in for a cup and say when something does not look right. At a family celebration this person held the baby, in a suit.',
      difference: 'The same two faces each time, and small money spent on the first day.',
    },
  },
];
