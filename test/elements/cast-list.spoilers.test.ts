import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import type { WickRevealEvent } from '../../src/events/wick-reveal.js';
import { both, type Mode, renderOnServer, scene } from '../fixture.js';
import { until } from './publisher.js';
import { part, partsOf, rolesOf, seen, written } from './reading.js';

/** What the roles of Ballerina give away. */
const secrets = ['Lena', 'Daniel Pine', 'Javier', 'Young Eve', 'Comte', 'comte'];

async function listUnder(mode: Mode, spoilers: string): Promise<Element> {
  const page = await scene(mode, `<wick-provider now="2026-11-20" ${spoilers}><wick-cast-list film="ballerina" former-names></wick-cast-list></wick-provider>`);
  return page.firstElementChild!;
}

for (const spoilers of ['', 'spoilers="seen"', 'spoilers="hide"']) {
  describe(`a cast list under ${spoilers === '' ? 'no policy' : spoilers}`, () => {
    both('says what the hidden roles would give away, and nothing else', async (mode) => {
      const list = await listUnder(mode, spoilers);
      expect(rolesOf(list).filter(([, role]) => role.startsWith('Spoiler'))).to.deep.equal([
        ['Catalina Sandino Moreno', 'Spoiler: what happens in Ballerina Show'],
        ['Norman Reedus', 'Spoiler: what happens in Ballerina Show undisclosed at first'],
        ['David Castañeda', 'Spoiler: how Ballerina begins Show'],
      ]);
      expect(partsOf(list, 'stub').map(seen)).to.deep.equal(['Spoiler: how Ballerina begins Show']);
    });

    both('has none of the hidden words anywhere in the page', async (mode) => {
      await listUnder(mode, spoilers);
      const page = written(document.documentElement);
      expect(page).to.include('Ana de Armas');
      expect(secrets.filter((secret) => page.includes(secret))).to.deep.equal([]);
    });

    it('has none of them in what the server sends', async () => {
      const { html, state } = await renderOnServer(`<wick-provider ${spoilers}><wick-cast-list film="ballerina" former-names></wick-cast-list></wick-provider>`);
      const sent = html + state;
      expect(sent).to.include('Ana de Armas');
      expect(secrets.filter((secret) => sent.includes(secret))).to.deep.equal([]);
    });
  });
}

describe('a cast list under spoilers="show"', () => {
  both('tells every role', async (mode) => {
    const list = await listUnder(mode, 'spoilers="show"');
    const roles = new Map(rolesOf(list));
    expect([roles.get('Catalina Sandino Moreno'), roles.get('Norman Reedus'), roles.get('David Castañeda'), roles.get('Victoria Comte')]).to.deep.equal([
      'Lena undisclosed at first',
      'Daniel Pine undisclosed at first',
      'Javier Macarro undisclosed at first',
      'Young Eve',
    ]);
    expect([...partsOf(list, 'stub'), ...partsOf(list, 'hidden')].map(seen)).to.deep.equal([]);
  });
});

describe('a cast list as of a day before a hidden role was known', () => {
  both('does not tell that there will be one', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2024-01-25"><wick-cast-list film="ballerina"></wick-cast-list></wick-provider>');
    expect(seen(page.firstElementChild)).to.not.include('Spoiler');
  });
});

describe('a cast list whose reader may know more', () => {
  both('shows hidden roles when the policy changes, and takes them out of the page again', async (mode) => {
    const list = await listUnder(mode, 'spoilers="seen"');
    const provider = list.closest('wick-provider')!;
    provider.spoilers = 'show';
    await provider.updateComplete;
    await (list as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    expect(seen(list)).to.include('Daniel Pine');
    provider.spoilers = 'hide';
    await provider.updateComplete;
    await (list as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    const page = written(document.documentElement);
    expect(secrets.filter((secret) => page.includes(secret))).to.deep.equal([]);
  });
});

const stubIn = (list: Element): HTMLElement => part(list, 'stub')!.querySelector('button')!;
const focusedText = (list: Element): string => list.shadowRoot!.activeElement?.textContent.trim() ?? '';

describe('a hidden role that the reader asks for', () => {
  afterEach(() => { document.body.dispatchEvent(new WickChoiceEvent({ seen: [] })); });

  both('is shown alone, and what else is hidden stays so', async (mode) => {
    const list = await listUnder(mode, '');
    stubIn(list).click();
    await until(list, () => partsOf(list, 'stub').length === 0);
    expect(rolesOf(list).filter(([, role]) => role.startsWith('Young Eve'))).to.have.length(1);
    expect(rolesOf(list).filter(([, role]) => role.startsWith('Spoiler'))).to.have.length(3);
  });

  both('gets the focus', async (mode) => {
    const list = await listUnder(mode, '');
    stubIn(list).focus();
    stubIn(list).click();
    await until(list, () => focusedText(list).startsWith('Young Eve'));
  });

  both('is shown alone also where only the character is hidden, and gets the focus', async (mode) => {
    const list = await listUnder(mode, '');
    partsOf(list, 'reveal')[1]!.click();
    await until(list, () => focusedText(list).startsWith('Daniel Pine'));
    expect(rolesOf(list).filter(([, role]) => role.startsWith('Spoiler')).map(([name]) => name)).to.deep.equal(['Catalina Sandino Moreno', 'David Castañeda']);
    expect(partsOf(list, 'stub')).to.have.length(1);
  });

  it('is asked for by an event that tells nothing of it', async () => {
    const list = await listUnder('client', '');
    const asked = new Promise<WickRevealEvent>((resolve) => { document.addEventListener('wick-reveal', resolve, { once: true, capture: true }); });
    stubIn(list).click();
    expect(JSON.stringify((await asked).stub)).to.equal('{"record":"credits","title":"ballerina","reveals":{"title":"ballerina","level":1},"known":"2025-06-10"}');
  });
});
