import { expect, test } from 'vitest';
import { withhold } from '../../../shared/domain/reflection/without-people';
import { namedIn } from '../../../shared/domain/reports/named-in';
import { colleagues, people } from '../stories/some-life';

const withheld = withhold({ people, colleagues });
const [person] = people;
const [colleague] = colleagues;
const who = person?.fullName ?? '';
const member = colleague?.name ?? '';

test.each([
  `With ${who}, ${member} began.`,
  `${who}, ${member} and others were there.`,
  `${member} visited ${who}.`,
])('whoever stands beside a member is named all the same: %s', (text) => {
  expect(namedIn([text], withheld).join(' ')).toContain(who);
});

test('a member alone may be named', () => {
  expect(namedIn([`${member} put this together.`], withheld)).toEqual([]);
});
