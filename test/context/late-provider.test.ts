import { expect } from '@open-wc/testing';
import '../../src/elements/loading/install-ledger.js';
import { Consumer, drawn, place } from './consumer.js';

describe('a provider that upgrades after its content', () => {
  it('takes over the elements inside it, at every depth, and no others', async () => {
    const container = await place(`
      <test-consumer id="outside"></test-consumer>
      <wick-provider region="DE">
        <test-consumer id="inside"></test-consumer>
        <wick-provider facts="live"><p><test-consumer id="deeper"></test-consumer></p></wick-provider>
      </wick-provider>`);
    const at = (id: string): Consumer => container.querySelector<Consumer>(`#${id}`)!;
    const ids = ['outside', 'inside', 'deeper'];
    expect(ids.map((id) => at(id).region)).to.deep.equal(['US', 'US', 'US']);
    const root = at('outside').value;

    await import('../../src/elements/provider/wick-provider.js');
    await drawn(container);

    expect(ids.map((id) => at(id).region)).to.deep.equal(['US', 'DE', 'DE']);
    expect(ids.map((id) => at(id).value!.settings.facts)).to.deep.equal(['noted', 'noted', 'live']);
    // Consumers outside the provider subscribe again, with the value that they have; those inside draw again.
    expect(at('outside').handed.every((value) => value === root)).to.equal(true);
    expect(['inside', 'deeper'].map((id) => at(id).draws)).to.deep.equal([2, 2]);
    container.remove();
  });
});
