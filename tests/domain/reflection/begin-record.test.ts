import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { beginRecord, sayPeers } from '../../../shared/domain/reflection/begin-record';
import { standards } from '../../../shared/domain/reflection/learning-record';
import { isBlank } from '../../../shared/domain/reflection/record-complete';
import { recordDocument } from '../../../shared/domain/reflection/record-parts';
import { recordText } from '../../../shared/domain/reflection/record-text';
import { standardsOf, wordStandard } from '../../../shared/domain/reflection/standard-words';
import { aRecord } from './a-record';

const facts = {
  sessionName: 'Glue, not glances',
  purpose: 'How we stay with people in a crisis',
  learning: ['What staying close looks like', 'When we lose touch'],
  ...{ on: '2026-03-18', minutes: 75, presented: false },
  peers: ['occupational therapist', 'social worker', 'Social worker'],
  undertook: [],
};

describe('a record begun from a session', () => {
  it('says what it was, why, and with which disciplines, and leaves what was learned to its owner', () => {
    expect(beginRecord(facts)).toEqual({
      on: '2026-03-18',
      activity: 'Reflective session in the team, 75 minutes',
      what: 'Glue, not glances. How we stay with people in a crisis.',
      why: 'We set out to learn:\n- What staying close looks like\n- When we lose touch',
      ...{ learned: '', forPractice: '', forPeople: '', withPeer: true },
      peerWith: 'an occupational therapist and two social workers',
      standards: '["4.5","4.7"]',
    });
  });

  it('says so where this member presented', () => {
    const { what, standards: tags } = beginRecord({ ...facts, presented: true });
    expect(what).toContain('I presented something of my own work.');
    expect(standardsOf(tags)).toEqual(['4.1', '4.5', '4.7']);
  });

  it('says what this member undertook, and leaves the rest of what it changes to them', () => {
    const { forPractice } = beginRecord({ ...facts, undertook: ['Ring before I write', 'Ask who knocks.'] });
    expect(forPractice).toBe('I undertook: Ring before I write.\nI undertook: Ask who knocks.');
  });

  it('is of one person alone where nobody else was here', () => {
    expect(beginRecord({ ...facts, peers: [], minutes: 0, learning: [] })).toMatchObject({
      ...{ activity: 'Reflective session in the team', why: '', withPeer: false, peerWith: '' },
    });
  });

  it('counts disciplines as one says them', () => {
    expect(sayPeers(['OT', 'nurse', 'nurse', 'deputy', 'deputy', ''])).toBe(
      'an OT, two nurses, two deputies and a colleague',
    );
    expect(sayPeers(['lived experience', 'nurse'])).toBe('somebody with lived experience and a nurse');
    expect(sayPeers(['lived experience', 'lived experience'])).toBe('two people with lived experience');
    expect(sayPeers([])).toBe('');
  });
});

test('every standard has words of its own, and only standards are read from what was kept', () => {
  expect(new Set(standards.map(wordStandard)).size).toBe(standards.length);
  expect(standardsOf('["4.7","9.9","4.1","4.7"]')).toEqual(['4.1', '4.7']);
  expect(standardsOf('{}')).toEqual([]);
});

test('nothing of a record is lost in its plain text', () => {
  const line = fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,4}$/);
  const words = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(
      fc.record({ activity: line, what: words, why: words, learned: words, peerWith: line }),
      (said) => {
        const text = recordText(recordDocument(aRecord(said)));
        for (const one of Object.values(said).flatMap((whole) => whole.split('\n')))
          expect(text).toContain(one);
        expect(text).toContain(`4.5 ${wordStandard('4.5')}`);
        expect(text).toContain('18 March 2026');
      },
    ),
  );
});

test('a record in which nothing was written is blank, and its document says so', () => {
  const blank = aRecord({
    ...{ activity: '', what: '', why: '', learned: '', forPractice: '', forPeople: '', peerWith: '' },
  });
  expect(isBlank(blank)).toBe(true);
  expect(isBlank(aRecord())).toBe(false);
  expect(recordText(recordDocument(blank))).toContain('What I learned\nNot written yet.');
});
