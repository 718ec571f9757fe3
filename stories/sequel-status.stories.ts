import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface SequelArgs extends SettingArgs {
  of: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<SequelArgs> = {
  title: 'When is it out/Sequel status',
  id: 'sequel-status',
  component: 'wick-sequel-status',
  args: { of: 'john-wick-5', now: '2026-11-20T12:00:00-05:00' },
  argTypes: {
    of: { control: 'text', description: 'Id of a title.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ of, 'heading-level': headingLevel, content, now, ...settings }) =>
    within(
      { ...settings, ...(now !== undefined && settings['as-of'] === undefined && { now }) },
      html`<wick-sequel-status of=${of} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-sequel-status>`,
    ),
};

export default meta;
type Story = StoryObj<SequelArgs>;

export const StepsBack: Story = { name: 'Up, back and up again; no word since' };
export const Rumour: Story = { name: 'From talks back to rumour', args: { of: 'ballerina-sequel' } };
export const Announced: Story = { name: 'Announced, and spoken of since', args: { of: 'animated-prequel' } };
export const Series: Story = { name: 'A series', args: { of: 'under-the-high-table' } };
export const Dated: Story = { name: 'Dated, as of the article’s day', args: { of: 'ballerina', 'as-of': days.article } };
export const Released: Story = { args: { of: 'ballerina' } };
export const Cancelled: Story = { args: { of: 'lanterns-at-low-tide' }, decorators: [withInventedLedger] };
export const Hidden: Story = { name: 'The last step gives a plot away', args: { of: 'the-salt-road-2' }, decorators: [withInventedLedger] };
export const NothingKnown: Story = { name: 'Nothing known', args: { of: 'untitled-orchard-film' }, decorators: [withInventedLedger] };
export const UnknownTitleWithAuthoredWords: Story = { args: { of: 'ballerina-sequels', content: html`<p>Nobody has ordered one.</p>` } };
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px, in German', globals: { room: 'narrow', theme: 'dark', language: 'de' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
