import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { drawnFrom } from './ledger.js';
import { part, seen } from './reading.js';

describe('the countdown to a film that was cancelled', () => {
  for (const date of ['2024', '2024-06-07']) {
    it(`does not say that it came, though its date is over: ${date}`, async () => {
      const claim = <T>(value: T): { value: T; known: string; source: string; standing: 'announced' } => ({ value, known: '2023', source: 'tidings', standing: 'announced' });
      const film: Title = {
        id: 'ferryman', kind: 'film', name: [claim('The Ferryman')], status: [claim('cancelled' as const)], runtime: [], rating: [], distributor: [], logline: [], crew: {},
        releases: [{ region: 'US', channel: 'theatrical', date: [claim(date)], place: [] }],
      };
      const catalogue = { ...emptyCatalogue, titles: new Map([['ferryman', film]]), sources: new Map([['tidings', { id: 'tidings', publisher: 'Tidings' }]]) };
      const countdown = await drawnFrom(catalogue, '<wick-release-countdown film="ferryman"><p slot="after">Go and see it.</p></wick-release-countdown>', '2026-01-01');
      expect(seen(part(countdown, 'phase'))).to.equal('Cancelled');
      expect(seen(part(countdown, 'sentence'))).to.equal('');
      expect(countdown.querySelector('p')!.assignedSlot).to.equal(null);
    });
  }
});
