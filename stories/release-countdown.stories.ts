import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Channel, channels } from '../src/domain/ledger/catalogue.js';
import { units } from '../src/domain/dates/time-units.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, themes, within } from './settings.js';

interface CountdownArgs extends SettingArgs {
  film: string;
  channel?: Channel;
  units?: readonly string[];
  history?: boolean;
  calendar?: boolean;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<CountdownArgs> = {
  title: 'When is it out/Release countdown',
  id: 'release-countdown',
  component: 'wick-release-countdown',
  args: { film: 'ballerina', now: days.dated },
  argTypes: {
    film: { control: 'text' },
    channel: { control: 'select', options: channels },
    units: { control: 'inline-check', options: units },
    // Parts of these names would take their places in the table.
    history: { control: 'boolean', description: 'Whether the dates it was moved from are listed.', table: attributes },
    calendar: { control: 'boolean', description: 'Whether a link offers the date as a calendar file.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, channel, units: shown, history, calendar, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-release-countdown
        film=${film}
        channel=${ifDefined(channel)}
        units=${ifDefined(shown?.join(' '))}
        ?history=${history}
        ?calendar=${calendar}
        heading-level=${ifDefined(headingLevel)}
        >${content ?? nothing}</wick-release-countdown
      >`,
    ),
};

export default meta;
type Story = StoryObj<CountdownArgs>;

const invented: Partial<CountdownArgs> = { film: 'the-glass-ferryman', now: days.streaming };

export const DaysAway: Story = {};
export const OneHundredAndThirtyFourDays: Story = { name: '134 days, on the article’s day', args: { now: '2024-01-25T12:00:00-05:00' } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article, now: '' } };
export const Tomorrow: Story = { name: 'The last day, by the second', args: { now: days.lastDay } };
export const LastMinute: Story = { args: { now: '2025-06-05T23:59:17-04:00' } };
export const Today: Story = { args: { now: days.opening } };
export const Out: Story = { args: { now: days.afterOpening } };
export const OutAndStreaming: Story = { args: { now: days.streaming } };
export const Undated: Story = { args: { film: 'john-wick-5', now: days.streaming } };
export const PartlyDated: Story = { name: 'A season and no day', args: { film: 'the-cartographers-debt', now: days.streaming }, decorators: [withInventedLedger] };
export const Cancelled: Story = { args: { film: 'lanterns-at-low-tide', now: days.streaming }, decorators: [withInventedLedger] };
export const UndatedRumour: Story = { args: { film: 'a-quiet-armoury', now: days.streaming }, decorators: [withInventedLedger] };

export const History: Story = { name: 'With the dates it was moved from', args: { history: true } };
export const HistoryOut: Story = { name: 'Out, with the dates it was moved from', args: { history: true, now: days.streaming } };
export const HistoryOfTwo: Story = { name: 'Moved twice', args: { film: 'john-wick-4', history: true, now: '2023-01-10T12:00:00-05:00' } };
export const Calendar: Story = { name: 'With a calendar entry', args: { calendar: true, history: true } };

export const AllUnits: Story = { args: { units } };
export const HoursOnly: Story = { args: { units: ['hours'] } };
export const DaysAndHours: Story = { args: { units: ['days', 'hours'] } };

export const Premiere: Story = { name: 'Premiere at an exact hour, abroad', args: { ...invented, channel: 'premiere' }, decorators: [withInventedLedger] };
export const LastHour: Story = { name: 'The last hour before an exact hour', args: { ...invented, channel: 'premiere', now: '2026-09-30T18:48:05-04:00' }, decorators: [withInventedLedger] };
export const Digital: Story = { args: { channel: 'digital', now: days.atHome, 'as-of': '2025-10-01' } };
export const Disc: Story = { args: { channel: 'disc', region: 'DE', now: days.streaming } };
export const Streaming: Story = { args: { channel: 'streaming', now: days.atHome, 'as-of': '2025-10-01' } };
export const OtherMarket: Story = { name: 'Another market, for want of the reader’s', args: { region: 'BR' } };
export const ReadersMarket: Story = { name: 'The reader’s own market', args: { region: 'IN', now: '2025-06-10T12:00:00+05:30', history: true } };

const words = html`<p slot="before">Tickets go on sale a month ahead.</p>
  <p slot="on-day">Doors open at six.</p>
  <p slot="after">Read our review.</p>
  <p slot="undated">We will say so here when a day is named.</p>`;

export const SlotBefore: Story = { args: { content: words } };
export const SlotOnDay: Story = { args: { content: words, now: days.opening } };
export const SlotAfter: Story = { args: { content: words, now: days.afterOpening } };
export const SlotUndated: Story = { args: { content: words, film: 'john-wick-5', now: days.streaming } };
export const SlotsHeadingAndFooter: Story = {
  args: { content: html`<h2 slot="heading">The wait for <i>Ballerina</i></h2><p slot="footer"><small>Dates are the studio’s.</small></p>` },
};

export const UnknownFilm: Story = { args: { film: 'ballet' } };
export const UnknownFilmWithAuthoredWords: Story = { args: { film: 'ballet', content: html`<p>In cinemas on June 7, 2024.</p>` } };

export const Themes: Story = {
  render: (args) => html`${themes.map((theme) => html`<p><code>theme="${theme}"</code></p>${within({ ...args, theme }, html`<wick-release-countdown film=${args.film} history></wick-release-countdown>`)}`)}`,
};
export const Noir: Story = { args: { theme: 'noir', now: days.lastDay, history: true } };
export const Paper: Story = { args: { theme: 'paper', now: days.lastDay, history: true } };

export const German: Story = { args: { now: days.lastDay, history: true }, globals: { language: 'de' } };
export const GermanDays: Story = { name: 'German, days away', args: { history: true, region: 'DE', calendar: true }, globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { now: days.lastDay, history: true }, globals: { language: 'ar' } };
export const ArabicDays: Story = { name: 'Arabic, days away', args: { history: true, calendar: true }, globals: { language: 'ar' } };

export const Narrow: Story = { name: '280 px', args: { now: days.lastDay, history: true }, globals: { room: 'narrow' } };
export const NarrowAllUnits: Story = { name: '280 px, all units', args: { units, history: true, calendar: true }, globals: { room: 'narrow' } };
export const Wide: Story = { name: '720 px', args: { units, history: true }, globals: { room: 'wide' } };
export const Dark: Story = { name: 'On a dark page', args: { history: true, calendar: true }, globals: { theme: 'dark' } };

export const HostilePage: Story = { name: 'On a page that resets everything', args: { history: true, calendar: true }, decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: (args) => within(args, html`<wick-release-countdown film="ballerina" channel="pigeon" units="fortnights"></wick-release-countdown>`),
};
