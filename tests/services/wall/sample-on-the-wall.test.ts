import { describe, expect, it } from 'vitest';
import type { Acting } from '../../../electron/services/acting';
import { go } from '../../../electron/services/huddles/go';
import { startHuddle } from '../../../electron/services/huddles/start-huddle';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { readWall } from '../../../electron/services/wall/read-wall';
import { openStore } from '../../../electron/store/open-store';
import { localDateOf } from '../../../shared/domain/dates';
import { namesInFull, textsIn } from '../../domain/wall/named-in-full';
import { done } from '../done';

describe('the sample team’s huddle on the wall', () => {
  it('says that everyone is invented, and never shows a full name of anybody, item by item', async () => {
    const store = await openStore(':memory:');
    const now = '2026-03-18T09:31:00.000Z';
    const { teamId, actingMemberId } = await buildSampleTeam(store, now);
    let count = 0;
    const acting: Acting = {
      ...{ store, teamId, memberId: actingMemberId, now, today: localDateOf(now), announce: () => undefined },
      newId: () => `test-${String(++count).padStart(6, '0')}`,
    };
    const people = await store.db
      .selectFrom('people')
      .select('fullName')
      .where('teamId', '=', teamId)
      .execute();
    const { id: huddleId } = await done(startHuddle(acting, { kind: 'weekly' }));
    const seen = new Set<string>();
    for (let more = true; more; ) {
      const projection = await done(readWall(acting, { wall: 'shown', theme: 'light', presented: null }));
      expect(projection).toMatchObject({ kind: 'item', sample: true });
      if (projection.kind === 'item') seen.add(projection.item.kind);
      const texts = [...textsIn(projection)];
      for (const { fullName } of people)
        expect(
          texts.filter((text) => namesInFull(text, fullName)),
          fullName,
        ).toEqual([]);
      more = (await done(go(acting, { huddleId, to: 'next' }))).nextId !== null;
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['check-in', 'actions', 'spend', 'c2-plan', 'c3-round', 'c3-blocked', 'data']),
    );
    await store.close();
  });
});
