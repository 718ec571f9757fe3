import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type WatchOrder, watchOrders } from '../src/domain/releases/watch-order.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface GuideArgs extends SettingArgs {
  order?: WatchOrder;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<GuideArgs> = {
  title: 'How does it hang together/Watch guide',
  id: 'watch-guide',
  component: 'wick-watch-guide',
  argTypes: {
    order: { control: 'select', options: watchOrders, description: 'In which order.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  // What is ticked in one story must not hold in the next, which has the same device.
  beforeEach: () => () => { localStorage.clear(); },
  render: ({ order, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-watch-guide order=${ifDefined(order)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-watch-guide>`),
};

export default meta;
type Story = StoryObj<GuideArgs>;

export const Release: Story = { name: 'In order of release' };
export const OfTheStory: Story = { name: 'In order of the story', args: { order: 'story', content: html`<p>Begin with the series, then watch the films as they came out.</p>` } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const OpeningDay: Story = { name: 'On opening day', args: { now: days.opening } };
export const NothingYet: Story = { name: 'Before there was anything', args: { 'as-of': '2010-01-01' } };
export const Invented: Story = { name: 'Of another dataset', decorators: [withInventedLedger] };
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { content: html`<h2 slot="heading">Where to begin</h2><p slot="footer"><small>We began with the first.</small></p>` },
};
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper', order: 'story' } };
export const German: Story = { globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { order: 'story' }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', args: { order: 'story' }, globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: (args) => within(args, html`<wick-watch-guide order="machete"></wick-watch-guide>`),
};
