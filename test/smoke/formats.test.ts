import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { comparedLocales, intlTexts, registerTables, tableSamples } from '../i18n/format-samples.js';

before(registerTables);

describe('probe', () => {
  it('all', async () => {
    const out: string[] = [navigator.userAgent];
    for (const locale of comparedLocales) {
      for (const { what, text, intl } of tableSamples(locale)) if (text !== intl) out.push(`T ${locale} ${what}: ${text} / ${intl}`);
      const server = await executeServerCommand('wick-formats', { markup: locale }) as Record<string, string>;
      const own = intlTexts(locale);
      for (const [what, text] of Object.entries(own)) if (text !== server[what]) out.push(`I ${locale} ${what}: ${JSON.stringify(text)} / server ${JSON.stringify(server[what])}`);
    }
    expect(out.join('\n')).to.equal('');
  });
});
