import { expect } from '@open-wc/testing';
import { type FrameOptions, readFrameOptions } from '../../src/context/frames/frame-options.js';
import { isTimeZone, zoneOffset } from '../../src/i18n/formats/intl.js';
import { directionOf, directions } from '../../src/i18n/languages.js';
import { languages } from '../../src/i18n/messages/messages.js';

const known = { zones: { offset: zoneOffset, exists: isTimeZone }, speaks: (locale: string) => directionOf(locale) !== undefined };
const none: FrameOptions = { provider: {}, ignored: [] };

const queries: readonly (readonly [query: string, options: Partial<FrameOptions>])[] = [
  ['', {}],
  ['?region=DE&theme=noir&facts=live&spoilers=hide', { provider: { region: 'DE', theme: 'noir', facts: 'live', spoilers: 'hide' } }],
  ['?as-of=2024-01-25&published=2024-02-01&time-zone=Europe/Berlin', { provider: { 'as-of': '2024-01-25', published: '2024-02-01', 'time-zone': 'Europe/Berlin' } }],
  ['?now=2025-06-06T12:00:00Z', { provider: { now: '2025-06-06T12:00:00Z' } }],
  ['?heading-level=3&lang=de-AT', { headingLevel: '3', lang: 'de-AT' }],
  ['?region=Germany', { ignored: ['region=Germany'] }],
  ['?region=', { ignored: ['region='] }],
  ['?theme=neon&heading-level=7&heading-level=2', { ignored: ['heading-level=2', 'heading-level=7', 'theme=neon'] }],
  ['?lang=sv&as-of=2024-02-30&facts=maybe&spoilers=all&time-zone=Mars', { ignored: ['as-of=2024-02-30', 'facts=maybe', 'lang=sv', 'spoilers=all', 'time-zone=Mars'] }],
  ['?region=DE&region=US', { provider: { region: 'DE' }, ignored: ['region=US'] }],
  ['?src=https://evil.example/data.json&onload=alert(1)&film=john-wick', { ignored: ['film=john-wick', 'onload=alert(1)', 'src=https://evil.example/data.json'] }],
  ['?lang=%22%3E%3Cscript%3E', { ignored: ['lang="><script>'] }],
  [`?region=${'x'.repeat(99)}`, { ignored: [`region=${'x'.repeat(53)}`] }],
];

describe('the options of a frame’s address', () => {
  for (const [query, options] of queries) {
    it(`are read by the rules of the attributes: ${query.slice(0, 60)}`, () => {
      const { ignored, ...read } = readFrameOptions(query, known);
      expect({ ...read, ignored: [...ignored].sort() }).to.deep.equal({ ...none, ...options });
    });
  }
});

describe('languages', () => {
  it('are those of the sentences', () => {
    expect(Object.keys(directions)).to.deep.equal([...languages]);
  });

  for (const [locale, direction] of [['ar-EG', 'rtl'], ['EN', 'ltr'], ['de', 'ltr'], ['fr-CA', 'ltr'], ['zh-TW', undefined], ['sv', undefined], ['', undefined], ['de_DE', undefined], ['de-', undefined]] as const) {
    it(`are written in a direction: ${locale} ${String(direction)}`, () => {
      expect(directionOf(locale)).to.equal(direction);
    });
  }
});
