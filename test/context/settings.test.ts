import { expect } from '@open-wc/testing';
import { settingAttribute, readSettings, settingNames, type WrittenSettings } from '../../src/context/providers/settings.js';
import { defaultSettings, factsPolicies, type Settings, spoilerPolicies } from '../../src/domain/ledger/vantage.js';
import { isTimeZone, zoneOffset } from '../../src/i18n/formats/intl.js';

const zones = { offset: zoneOffset, exists: isTimeZone };
const nothing = Object.fromEntries(settingNames.map((name) => [name, null])) as unknown as WrittenSettings;
const read = (written: Partial<WrittenSettings>, outer: Settings = defaultSettings) => readSettings({ ...nothing, ...written }, outer, zones);

type Row = readonly [written: Partial<WrittenSettings>, read: Partial<Settings>];

const readable: readonly Row[] = [
  [{ published: '2024-01-25' }, { published: '2024-01-25' }],
  [{ published: '2024-01-25T23:30:00-08:00' }, { published: '2024-01-25' }],
  [{ asOf: ' 2024-02-29 ' }, { asOf: '2024-02-29' }],
  ...factsPolicies.map((facts): Row => [{ facts }, { facts }]),
  ...spoilerPolicies.map((spoilers): Row => [{ spoilers }, { spoilers }]),
  [{ region: 'DE' }, { region: 'DE' }],
  [{ region: 'gb' }, { region: 'GB' }],
  [{ timeZone: 'Asia/Kolkata' }, { timeZone: 'Asia/Kolkata' }],
  [{ now: '2025-06-06T12:00:00Z' }, { now: Date.UTC(2025, 5, 6, 12) }],
  [{ now: '2025-06-06T12:00+05:30' }, { now: Date.UTC(2025, 5, 6, 6, 30) }],
  [{ now: '2025-06-06T12:00:00.250Z' }, { now: Date.UTC(2025, 5, 6, 12, 0, 0, 250) }],
];

/** A day is an instant only in a zone: the one that is written, else that of the region. */
const dayAsNow: readonly Row[] = [
  [{ now: '2025-06-06' }, { now: Date.UTC(2025, 5, 6, 4) }],
  [{ now: '2025-12-06' }, { now: Date.UTC(2025, 11, 6, 5) }],
  [{ now: '2025-06-06', region: 'DE' }, { now: Date.UTC(2025, 5, 5, 22), region: 'DE' }],
  [{ now: '2025-06-06', timeZone: 'Pacific/Kiritimati' }, { now: Date.UTC(2025, 5, 5, 10), timeZone: 'Pacific/Kiritimati' }],
  [{ now: '2025-06-06', region: 'DE', timeZone: 'UTC' }, { now: Date.UTC(2025, 5, 6), region: 'DE', timeZone: 'UTC' }],
];

const unreadable: readonly (readonly [written: Partial<WrittenSettings>, attribute: string, used: string])[] = [
  [{ published: '25 January 2024' }, 'published', 'today'],
  [{ published: '2024-02-30' }, 'published', 'today'],
  [{ asOf: '2024-01' }, 'as-of', 'today'],
  [{ asOf: 'tomorrow' }, 'as-of', 'today'],
  [{ facts: 'alive' }, 'facts', 'noted'],
  [{ facts: 'LIVE' }, 'facts', 'noted'],
  [{ spoilers: 'true' }, 'spoilers', 'seen'],
  [{ region: 'Germany' }, 'region', 'US'],
  [{ region: '1' }, 'region', 'US'],
  [{ timeZone: 'Mars/Olympus' }, 'time-zone', 'America/New_York'],
  [{ now: 'soon' }, 'now', 'today'],
  [{ now: '2025-06-06T12:00' }, 'now', 'today'],
  [{ now: '2025-02-30T12:00Z' }, 'now', 'today'],
  [{ now: '2025-06-06T25:00:00Z' }, 'now', 'today'],
  [{ now: '2025-06-06T12:61Z' }, 'now', 'today'],
];

const said = (written: object): string => JSON.stringify(written);

describe('a provider’s attributes', () => {
  it('have the names of the settings, in kebab case', () => {
    expect(settingNames.map(settingAttribute)).to.deep.equal(['published', 'as-of', 'now', 'facts', 'spoilers', 'region', 'time-zone']);
  });

  for (const [written, settings] of [...readable, ...dayAsNow]) {
    it(`read ${said(written)}`, () => {
      expect(read(written)).to.deep.equal({ settings: { ...defaultSettings, ...settings }, faults: [] });
    });
  }

  for (const [written, attribute, used] of unreadable) {
    it(`keep the default and name what cannot be read in ${said(written)}`, () => {
      const [value] = Object.values(written);
      expect(read(written)).to.deep.equal({ settings: defaultSettings, faults: [{ attribute, value, used }] });
    });
  }

  it('take from around them what is absent or empty', () => {
    const outer: Settings = { facts: 'frozen', spoilers: 'hide', region: 'FR', published: '2024-01-25', asOf: '2024-02-01', now: 7, timeZone: 'Asia/Tokyo' };
    expect(read({}, outer)).to.deep.equal({ settings: outer, faults: [] });
    expect(read({ region: '', facts: '  ', now: undefined }, outer)).to.deep.equal({ settings: outer, faults: [] });
  });

  it('replace the surrounding `now` by another day, and keep it with the same day', () => {
    const outer: Settings = { ...defaultSettings, asOf: '2024-02-01', now: 7 };
    expect(read({ asOf: '2024-01-25' }, outer).settings).to.deep.equal({ ...defaultSettings, asOf: '2024-01-25' });
    expect(read({ asOf: '2024-01-25', now: '2025-06-06T12:00:00Z' }, outer).settings.now).to.equal(Date.UTC(2025, 5, 6, 12));
    expect(read({ asOf: '2024-02-01' }, outer).settings.now).to.equal(7);
  });

  it('report the surrounding value as the one used', () => {
    const outer: Settings = { ...defaultSettings, region: 'FR', published: '2024-01-25' };
    const { settings, faults } = read({ region: 'France', published: 'then' }, outer);
    expect(settings).to.deep.equal(outer);
    expect(faults.map(({ used }) => used)).to.deep.equal(['FR', '2024-01-25']);
  });

  it('name every fault, and read the rest', () => {
    const { settings, faults } = read({ region: 'DE', facts: 'x', spoilers: 'y', timeZone: 'z' });
    expect(settings.region).to.equal('DE');
    expect(faults.map(({ attribute }) => attribute)).to.have.members(['facts', 'spoilers', 'time-zone']);
  });

  it('leave the surrounding settings as they are', () => {
    const outer = Object.freeze({ ...defaultSettings });
    expect(read({ region: 'DE' }, outer).settings).not.to.equal(outer);
    expect(outer).to.deep.equal(defaultSettings);
  });
});
