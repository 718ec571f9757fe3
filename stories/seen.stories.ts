import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface SeenArgs extends SettingArgs {
  titles?: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<SeenArgs> = {
  title: 'How does it hang together/Seen',
  id: 'seen',
  component: 'wick-seen',
  argTypes: {
    titles: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  // What is chosen in one story must not hold in the next, which has the same device.
  beforeEach: () => () => { localStorage.clear(); },
  render: ({ titles, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-seen titles=${ifDefined(titles)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-seen>`),
};

export default meta;
type Story = StoryObj<SeenArgs>;

export const NothingYet: Story = {};
export const SomeTitles: Story = { args: { titles: 'john-wick-3 john-wick-4 ballerina' } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const NothingOut: Story = { name: 'Nothing is out yet', args: { titles: 'john-wick-5' } };
export const Invented: Story = { name: 'Of another dataset', decorators: [withInventedLedger] };
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { content: html`<h2 slot="heading">Before you read on</h2><p slot="footer"><small>Nobody but you gets to know.</small></p>` },
};
export const UnknownTitle: Story = { args: { titles: 'balerina' } };
export const OneUnknownTitle: Story = { args: { titles: 'balerina john-wick' } };
export const UnknownTitleWithAuthoredWords: Story = { args: { titles: 'balerina', content: html`<p>This article tells how <cite>Ballerina</cite> ends.</p>` } };
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const German: Story = { globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
