import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';

const markup = `<section>
  <wick-film-card film="ballerina">Words</wick-film-card>
  <wick-release-countdown film="ballerina">Words</wick-release-countdown>
  <wick-cast-list film="ballerina" max="3"></wick-cast-list>
  <wick-film-card film="balerina"> </wick-film-card>
  <p>On <wick-fact of="ballerina" field="release-date">7 June 2024</wick-fact>, <wick-fact of="ballerina" field="runtime"> </wick-fact>.</p>
</section>`;
const tags = ['wick-film-card', 'wick-release-countdown', 'wick-cast-list', 'wick-fact'];

/** How often each widget renders from now on. */
const renders = new Map<Element, number>();
const restore: (() => void)[] = [];

before(() => {
  for (const tag of tags) {
    const prototype = customElements.get(tag)!.prototype as LitElement & { render(): unknown };
    const { render } = prototype;
    prototype.render = function () {
      renders.set(this, (renders.get(this) ?? 0) + 1);
      return render.call(this);
    };
    restore.push(() => { prototype.render = render; });
  }
});
after(() => { restore.forEach((undo) => { undo(); }); });

/** Resolves after all earlier intersection observers of an element have been notified. */
async function told(element: Element): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element);
    });
  }
}

describe('a page of widgets', () => {
  const widgetsIn = (section: Element): Element[] => [...section.querySelectorAll(tags.join())];
  const counts = (section: Element): number[] => widgetsIn(section).map((widget) => renders.get(widget) ?? 0);

  both('draws each once, also when it comes into sight and goes', async (mode) => {
    const section = await scene(mode, markup);
    const once = widgetsIn(section).map(() => 1);
    expect(counts(section)).to.deep.equal(once);
    for (const margin of ['', '5000px', '']) {
      section.style.marginBlockStart = margin;
      await told(section);
      await settled(section);
      expect(counts(section)).to.deep.equal(once);
    }
  });

  both('draws again what has changed, and nothing else', async (mode) => {
    const section = await scene(mode, markup);
    section.querySelector('wick-cast-list')!.setAttribute('max', '2');
    await settled(section);
    expect(counts(section)).to.deep.equal(widgetsIn(section).map(({ localName }) => (localName === 'wick-cast-list' ? 2 : 1)));
  });
});
