import { expect } from '@open-wc/testing';
import { PageClock } from '../../src/context/time/clock.js';
import { defaultSettings } from '../../src/domain/ledger/vantage.js';
import { consumerIn, place } from './consumer.js';

it('the root’s settings hold the day on which the page says that its article ran', async () => {
  document.head.insertAdjacentHTML('beforeend', '<meta property="article:published_time" content="2024-01-25T23:30:00-08:00">');
  await import('../../src/context/page/install-ledger.js');
  const container = await place('<test-consumer></test-consumer>');
  const { settings, clock } = consumerIn(container).value!;
  expect(settings).to.deep.equal({ ...defaultSettings, published: '2024-01-25' });
  expect(clock).to.be.instanceOf(PageClock);
  container.remove();
});
