import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { audited, both, scene, settled } from '../fixture.js';
import { errorsWhile, heard, part, partsOf, rolesOf, seen } from './reading.js';

const short = '<wick-cast-list film="ballerina" max="3"></wick-cast-list>';

/** The names that can be seen. */
function namesOf(list: Element): string[] {
  return partsOf(list, 'name').filter((name) => name.checkVisibility()).map(seen);
}

describe('a cast list with a max', () => {
  both('shows so many roles and offers all', async (mode) => {
    const list = await scene(mode, short);
    expect(namesOf(list)).to.deep.equal(['Ana de Armas', 'Anjelica Huston', 'Gabriel Byrne']);
    expect(seen(part(list, 'more'))).to.equal('Show all 17');
    expect(heard(part(list, 'more'))).to.equal('Show all 17');
  });

  both('shows the rest in the same order on a click, and takes it away on another', async (mode) => {
    const list = await scene(mode, short);
    part(list, 'more')!.click();
    expect(namesOf(list)).to.have.length(17);
    expect(namesOf(list).slice(2, 5)).to.deep.equal(['Gabriel Byrne', 'Lance Reddick (1962–2023)', 'Catalina Sandino Moreno']);
    expect(seen(part(list, 'more'))).to.equal('Show fewer');
    part(list, 'more')!.click();
    expect(namesOf(list)).to.have.length(3);
  });

  for (const [name, key] of [['Enter', 'Enter'], ['Space', ' ']] as const) {
    both(`shows the rest by the key ${name}`, async (mode) => {
      const list = await scene(mode, short);
      part(list, 'more')!.focus();
      expect(list.shadowRoot!.activeElement === part(list, 'more')).to.equal(true);
      await sendKeys({ press: key });
      expect(namesOf(list)).to.have.length(17);
    });
  }

  both('stays open while it is redrawn', async (mode) => {
    const list = await scene(mode, short);
    part(list, 'more')!.click();
    list.toggleAttribute('former-names');
    await settled(list);
    expect(namesOf(list)).to.have.length(17);
  });

  both('keeps its groups beyond the max', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" max="3" group="returning"></wick-cast-list>');
    part(list, 'more')!.click();
    expect(partsOf(list, 'group').map(seen)).to.deep.equal(['Returning', 'New', 'Returning', 'New']);
  });

  both('offers nothing where all are shown', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" max="17"></wick-cast-list>');
    expect(namesOf(list)).to.have.length(17);
    expect(partsOf(list, 'rest').map(seen)).to.deep.equal([]);
  });

  for (const max of ['0', '-3', '2.5', 'few']) {
    both(`shows all for a max of ${max}, which the page hears`, async (mode) => {
      const errors = await errorsWhile(async () => {
        const list = await scene(mode, `<wick-cast-list film="ballerina" max="${max}"></wick-cast-list>`);
        expect(namesOf(list)).to.have.length(17);
      });
      expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', `max="${max}" cannot be read; using all.`]]);
    });
  }
});

describe('a cast list that cannot be read', () => {
  both('is not grouped by an unknown group, and reports it', async (mode) => {
    const errors = await errorsWhile(async () => {
      const list = await scene(mode, '<wick-cast-list film="ballerina" group="height"></wick-cast-list>');
      expect(partsOf(list, 'group').map(seen)).to.deep.equal([]);
      expect(rolesOf(list)).to.have.length(17);
    });
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-attribute', 'group="height" cannot be read; using none.']]);
  });

  both("keeps the author's words where the film is unknown", async (mode) => {
    const errors = await errorsWhile(async () => {
      const list = await scene(mode, '<wick-cast-list film="balerina"><p>Ana de Armas leads.</p></wick-cast-list>');
      expect(seen(list)).to.equal('Ana de Armas leads.');
    });
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('says what is missing where nothing was written', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="balerina"></wick-cast-list>');
    expect(seen(part(list, 'missing'))).to.equal('There is no title “balerina” here. Did you mean ballerina?');
  });
});

describe('a cast list on any page', () => {
  for (const attributes of ['', 'max="3"', 'group="role" former-names']) {
    audited(`is accessible with ${attributes === '' ? 'no attributes' : attributes}`, async (mode) => {
      const list = await scene(mode, `<wick-cast-list film="ballerina" ${attributes}></wick-cast-list>`);
      await expect(list).to.be.accessible();
    });
  }

  both('holds its words in 280 px, also where the page unsets everything', async (mode) => {
    const list = await scene(
      mode,
      '<wick-cast-list film="ballerina" former-names></wick-cast-list><style>*{all:unset!important}wick-cast-list{max-width:280px!important}</style>',
    );
    const { right, width } = list.getBoundingClientRect();
    expect(width).to.equal(280);
    expect([...partsOf(list, 'name'), ...partsOf(list, 'character')].filter((piece) => piece.getBoundingClientRect().right > right).map(seen)).to.deep.equal([]);
  });

  both('sets people and roles side by side where there is room', async (mode) => {
    const box = await scene(mode, '<div style="width: 600px"><wick-cast-list film="ballerina"></wick-cast-list></div>');
    const below = (): boolean => {
      const [name, character] = ['name', 'character'].map((piece) => part(box.firstElementChild!, piece)!.getBoundingClientRect());
      return character!.top >= name!.bottom;
    };
    expect(below()).to.equal(false);
    box.style.width = '280px';
    expect(below()).to.equal(true);
  });
});
