import type { Life } from './life';

export const gwendolineMachin: Life = {
  name: 'Gwendoline Machin',
  as: 'Nightingale',
  age: 97,
  birthday: '06-01',
  at: '1 St Bride’s Court, Aldermouth',
  met: 226,
  lead: 'rosa',
  talks: [
    {
      ago: 225,
      kind: 'C1',
      how: 'visit',
      matters: 'Her hundredth, and being allowed a stool in the kitchen.',
      strengths: 'District nurse for forty years. Still takes her own pulse.',
      heard: ['Gwendoline'],
      happened: 'Checked our qualifications. Asked for a stool, a light and no fuss.',
      links: [['technology', 'A stool and a light', 219, true, 'And no fuss.']],
    },
    {
      ago: 57,
      kind: 'C2',
      how: 'visit',
      matters: 'To see to her own leg.',
      strengths: 'Had dressed it herself, correctly.',
      heard: ['Gwendoline'],
      happened:
        'Slipped, four hours on the lino with a pillow she had pulled down by its corner. Would not hear of the hospital and was right.',
    },
  ],
  plans: [
    {
      opened: 57,
      theme: 'home',
      title: 'Up again, and never again four hours on the floor.',
      own: 'Pulse eighty, no fracture. I could have told you that.',
      emergency:
        'Fall watch on the wrist, warden, Josie.\nA folded blanket and a whistle at floor level in each room, her idea.',
      strengths: 'Nurses herself\nThe warden\nPlans for the floor like a campaign',
      rhythm: 2,
      buddy: 'josie',
      spent: [[2, 13_900, 'fall watch, a year']],
      steps: [
        ['Blanket and whistle in each room', 'rosa', 1],
        ['Shown how to get up by herself', 'ewa', 5],
      ],
      reviews: [
        ['Leg mending. Practises getting up, backwards, from the mat.', 'Ewa once more.'],
        ['Up in forty seconds.', 'Step back.'],
        ['Took Rosa’s pulse.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'She was taught to get up instead of told not to fall.',
    },
  ],
};
