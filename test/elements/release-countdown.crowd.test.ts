import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';
import { lookedAt, PageTime } from './page-time.js';
import { Watchers } from './watchers.js';
import { part, seen } from './reading.js';

/** A thousand; fewer from the server, since the fixture's comparison of each takes seconds. */
const crowd = { client: 1000, 'taken over': 200 } as const;
const now = '2025-01-20T23:58:30-05:00';

describe('a crowd of release countdowns on one page', () => {
  let time: PageTime;
  let watchers: Watchers;
  beforeEach(() => {
    time = new PageTime(now);
    watchers = new Watchers();
  });
  afterEach(() => {
    watchers.restore();
    time.restore();
  });

  both('wait for midnight by one timer, touch no node before, and leave nothing when they go', async (mode) => {
    const markup = '<wick-release-countdown film="ballerina"></wick-release-countdown>'.repeat(crowd[mode]);
    // All are in sight, so that each asks to be woken.
    const provider = await scene(mode, `<wick-provider><main>${markup}</main><style>wick-release-countdown{position:absolute;top:0;height:9px;content-visibility:hidden}</style></wick-provider>`, { now });
    const page = provider.firstElementChild!;
    await lookedAt(page.lastElementChild!);
    expect([watchers.inSight, watchers.listeners('visibilitychange')]).to.deep.equal([crowd[mode], 1]);
    expect([time.pending, time.waits]).to.deep.equal([1, [60_000]]);

    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const { shadowRoot } of page.children) observer.observe(shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    await time.ringEarly();
    expect(changes.map(({ type }) => type)).to.deep.equal([]);
    await time.moveTo('2025-01-21T00:00:00-05:00');
    observer.disconnect();
    expect(new Set([...page.children].map((countdown) => part(countdown, 'count')!.textContent))).to.deep.equal(new Set(['136']));
    expect([time.pending, time.waits]).to.deep.equal([1, [60_000, 60_000, 30_000, 60_000]]);

    page.replaceChildren();
    expect([time.pending, watchers.listeners(), watchers.inSight]).to.deep.equal([0, 0, 0]);
    provider.remove();
    expect(watchers.mutations).to.equal(0);
  });

  both('leave nothing when one of them is put in and taken out a thousand times', async (mode) => {
    const provider = await scene(mode, '<wick-provider><wick-release-countdown film="ballerina"></wick-release-countdown></wick-provider>', { now });
    const countdown = provider.firstElementChild!;
    await lookedAt(countdown);
    const standing = [time.pending, watchers.listeners(), watchers.inSight, watchers.mutations];
    for (let round = 0; round < 1000; round += 1) {
      countdown.remove();
      provider.append(countdown);
    }
    await lookedAt(countdown);
    expect([time.pending, watchers.listeners(), watchers.inSight, watchers.mutations]).to.deep.equal(standing);
    expect(seen(part(countdown, 'digits'))).to.equal('137 days');
    countdown.remove();
    await settled(provider);
    expect([time.pending, watchers.listeners(), watchers.inSight]).to.deep.equal([0, 0, 0]);
  });
});
