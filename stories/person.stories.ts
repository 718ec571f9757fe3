import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { type SettingArgs, settingArgTypes, within } from './settings.js';

interface PersonArgs extends SettingArgs {
  person: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<PersonArgs> = {
  title: 'Who is in it/Person',
  id: 'person',
  component: 'wick-person',
  args: { person: 'lance-reddick' },
  argTypes: {
    person: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ person, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-person person=${person} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-person>`),
};

export default meta;
type Story = StoryObj<PersonArgs>;

const portrait = html`<svg slot="photo" viewBox="0 0 3 4" role="img" aria-label="A portrait"><rect width="3" height="4" fill="#777"></rect></svg>`;

export const InMemoriam: Story = { name: 'Somebody who has died' };
export const Actor: Story = { name: 'In one role', args: { person: 'ana-de-armas' } };
export const Filmmaker: Story = { name: 'In many jobs', args: { person: 'chad-stahelski' } };
export const HiddenRole: Story = { name: 'In a role that may not be told', args: { person: 'norman-reedus' } };
export const AsOf: Story = { name: 'As of an earlier day', args: { 'as-of': '2022-01-01' } };
export const Invented: Story = { name: 'With a final role announced', args: { person: 'janek-rue' }, decorators: [withInventedLedger] };
export const Slots: Story = {
  name: 'Own picture and footer',
  args: { content: html`${portrait}<p slot="footer"><small>The portrait is ours.</small></p>` },
};
export const UnknownPerson: Story = { args: { person: 'lance-redick' } };
export const UnknownPersonWithAuthoredWords: Story = { args: { person: 'lance-redick', content: html`<p>He played Charon from the first film on.</p>` } };
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { name: 'Paper, 720 px', args: { theme: 'paper' }, globals: { room: 'wide' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px, German', args: { person: 'chad-stahelski', content: portrait }, globals: { room: 'narrow', language: 'de' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
