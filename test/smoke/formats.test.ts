/** Dates, lists, counts and names in every engine: as tables have them, and as the publisher's server writes them. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { comparedLocales, intlTexts, registerTables, tableSamples } from '../i18n/format-samples.js';
import { expectedText, isOlderIntl, isOlderText } from '../i18n/known-differences.js';

before(registerTables);

/** The engine whose data is older on some systems. */
const isWebKit = !/Chrom|Firefox/.test(navigator.userAgent);

for (const locale of comparedLocales) {
  describe(`what is written in ${locale}`, () => {
    it('from tables is what the engine’s Intl writes, but for what is known', () => {
      const wrong = tableSamples(locale).filter((sample) => sample.text !== expectedText(locale, sample) && !(isWebKit && isOlderText(locale, sample)));
      expect(wrong).to.deep.equal([]);
    });

    it('by Intl is what the server writes, but for what is known', async () => {
      const server = await executeServerCommand<Readonly<Record<string, string>>, { markup: string }>('wick-formats', { markup: locale });
      const own = intlTexts(locale);
      expect(Object.keys(own)).to.deep.equal(Object.keys(server));
      const wrong = Object.entries(own).filter(([what, text]) => text !== server[what] && !(isWebKit && isOlderIntl(locale, what, server[what]!, text)));
      expect(wrong.map(([what, text]) => [what, text, server[what]])).to.deep.equal([]);
    });
  });
}
