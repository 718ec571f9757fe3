/** Every element in every engine: it is drawn, its controls have names, it fits its column, and it reports no error. */
import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import '../../src/all.js';
import { elementsBelow } from '../../build/testing/take-over.js';
import { parts } from '../../src/domain/ledger/record-kinds.js';
import { scene } from '../fixture.js';
import { partFetched } from '../elements/parts.js';
import { errorsWhile, part, seen } from '../elements/reading.js';
import { tags } from '../package/elements.js';

/** What an element needs beside its tag to have something to show. */
const attributes: Readonly<Record<string, string>> = {
  'wick-fact': 'of="ballerina" field="release-date"', 'wick-person': 'person="lance-reddick"', 'wick-character': 'character="eve-macarro"', 'wick-quote': 'quote="reeves-small-part"',
  'wick-answer': 'film="ballerina" to="runtime"', 'wick-spoiler': 'reveals="ballerina"', 'wick-when': 'after="2025-06-06"', 'wick-changes': 'since="2024-01-25" film="ballerina"',
  'wick-sequel-status': 'of="ballerina-sequel"', 'wick-seen': '', 'wick-timeline': '', 'wick-appearances': '', 'wick-watch-guide': '', 'wick-related': '', 'wick-sources': '',
};

const authored: Readonly<Record<string, string>> = {
  'wick-provider': '<wick-film-card film="ballerina"></wick-film-card>', 'wick-fact': '7 June 2024', 'wick-spoiler': '<p>She lives.</p>', 'wick-when': '<p>It is in cinemas.</p>',
  'wick-related': '<a href="#stunts">Stunts</a>', 'wick-answer': '<p>Two hours.</p>',
};

const named = ['aria-command-name', 'aria-input-field-name', 'aria-toggle-field-name', 'button-name', 'image-alt', 'label', 'link-name', 'select-name', 'summary-name', 'svg-img-alt'];

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(async () => {
  for (const part of parts) await partFetched(part);
});

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('shows what it is for, by names, in a column of any width, in silence', async () => {
      const widget = `<${tag} ${attributes[tag] ?? (tag === 'wick-provider' ? 'now="2026-11-20"' : 'film="ballerina"')}>${authored[tag] ?? ''}</${tag}>`;
      const fact = tag === 'wick-sources' ? `<p><wick-fact of="ballerina" field="runtime">125 minutes</wick-fact></p>` : '';
      const found: { page?: HTMLElement } = {};
      const errors = await errorsWhile(async () => {
        found.page = await scene('taken over', `<div>${fact}${widget}</div>`);
      });
      const page = found.page!;
      const element = page.querySelector(tag)!;
      expect(errors.map(({ message }) => message)).to.deep.equal([]);
      expect(seen(element)).to.not.equal('');
      const drawn = elementsBelow(page).filter(({ localName }) => localName.startsWith('wick-'));
      expect(drawn.map(({ shadowRoot }) => shadowRoot)).to.not.include(null);
      for (const [width, dir] of [240, 320, 720].flatMap((width) => [[width, 'ltr'], [width, 'rtl']] as const)) {
        page.style.width = `${width}px`;
        page.dir = dir;
        expect(element.getBoundingClientRect().width, `${width} ${dir}`).to.be.at.most(width);
        expect(part(element, 'base')?.scrollWidth ?? 0, `${width} ${dir}`).to.be.at.most(width);
      }
      const { violations } = await axe.run(page, { runOnly: { type: 'rule', values: named }, resultTypes: ['violations'] });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).to.deep.equal([]);
    });
  });
}
