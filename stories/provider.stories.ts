import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import lighthouse from './datasets/lighthouse.json?url&no-inline';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, within } from './settings.js';

const widgets = (film = 'ballerina'): TemplateResult => html`<wick-film-card film=${film}></wick-film-card>
  <wick-release-countdown film=${film} history></wick-release-countdown>
  <wick-cast-list film=${film} max="4" former-names></wick-cast-list>`;

/** Every story shows the same three widgets; only what the provider says is different. */
const meta: Meta<SettingArgs> = {
  title: 'Settings/Provider',
  id: 'provider',
  component: 'wick-provider',
  argTypes: settingArgTypes,
  render: (args) => within(args, widgets()),
};

export default meta;
type Story = StoryObj<SettingArgs>;

export const Noted: Story = { name: 'Changes noted, as is usual', args: { published: days.article } };
export const Live: Story = { args: { published: days.article, facts: 'live' } };
export const Frozen: Story = { args: { published: days.article, facts: 'frozen' } };
export const AsOf: Story = { args: { 'as-of': days.article } };
export const AsOfWithNow: Story = { name: 'What was known in January, counted in March', args: { 'as-of': days.article, now: '2024-03-01T12:00:00-05:00' } };
export const Now: Story = { name: 'A fixed instant', args: { now: days.lastDay } };
export const NowADay: Story = { name: 'A day’s beginning', args: { now: '2025-06-06' } };

export const Region: Story = { name: 'Another region', args: { region: 'DE', now: days.dated } };
export const TimeZone: Story = { name: 'Days counted in Kiritimati', args: { 'time-zone': 'Pacific/Kiritimati', 'as-of': days.article } };

export const SpoilersSeen: Story = { name: 'Spoilers hidden until seen', decorators: [withInventedLedger], render: (args) => within(args, widgets('the-glass-ferryman')) };
export const SpoilersShown: Story = { args: { spoilers: 'show' }, decorators: [withInventedLedger], render: (args) => within(args, widgets('the-glass-ferryman')) };
export const SpoilersHidden: Story = { args: { spoilers: 'hide' }, decorators: [withInventedLedger], render: (args) => within(args, widgets('the-glass-ferryman')) };

export const Nested: Story = {
  name: 'One inside another',
  render: () =>
    within(
      { region: 'DE', published: days.article },
      html`<wick-release-countdown film="ballerina"></wick-release-countdown>
        <p>And inside it, for readers in India, on the evening before:</p>
        ${within({ region: 'IN', now: '2025-06-12T20:15:42+05:30' }, html`<wick-release-countdown film="ballerina"></wick-release-countdown>`)}`,
    ),
};

/** The publisher's claims, as a page's author would write them. */
const script = (claims: unknown): HTMLScriptElement => Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(claims) });
const ownSource = { id: 'our-desk', publisher: 'Our desk', title: 'What the studio told us', url: null, date: '2026-02-20' };

export const Override: Story = {
  name: 'The publisher’s own claims over ours',
  render: (args) =>
    within(
      args,
      html`${script({
        sources: [ownSource],
        titles: [{ id: 'ballerina', runtime: [{ value: 131, known: '2026-02-20', source: 'our-desk' }], rating: [{ value: 'Not rated', known: '2026-02-20', source: 'our-desk' }] }],
      })}${widgets()}`,
    ),
};
export const OverrideLeftOut: Story = {
  name: 'Claims that cannot be read, beside one that can',
  render: (args) =>
    within(
      args,
      html`${script({
        sources: [ownSource],
        titles: [{ id: 'ballerina', runtime: [{ value: 'two hours', known: '2026-02-30', source: 'our-desk' }], rating: [{ value: 'Not rated', known: '2026-02-20', source: 'our-desk' }] }],
      })}${widgets()}`,
    ),
};
const dataset = (src: string): TemplateResult => html`<wick-provider now=${days.streaming} src=${src}>
  ${widgets('the-last-lighthouse')}<wick-release-history film="the-last-lighthouse"></wick-release-history>
</wick-provider>`;
export const Dataset: Story = {
  name: 'A dataset of an address',
  render: () => dataset(lighthouse),
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('wick-film-card')!;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!card.shadowRoot?.querySelector('[part~=base]')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(card.shadowRoot!, { childList: true, subtree: true });
      if (card.shadowRoot?.querySelector('[part~=base]')) resolve();
    });
  },
};
export const DatasetRefused: Story = { name: 'A dataset that cannot be had', render: () => html`<wick-provider now=${days.streaming} src="data:application/json,{}">${widgets()}</wick-provider>` };

export const Noir: Story = { args: { theme: 'noir', published: days.article } };
export const Paper: Story = { args: { theme: 'paper', published: days.article } };
export const OneOfAnotherTheme: Story = {
  name: 'One widget of another theme',
  render: (args) =>
    within(
      { ...args, theme: 'noir' },
      html`<wick-film-card film="ballerina" layout="row"></wick-film-card><wick-film-card film="john-wick" layout="row" theme="paper"></wick-film-card
        ><wick-film-card film="john-wick-2" layout="row" theme="plain"></wick-film-card>`,
    ),
};

export const HostilePage: Story = { name: 'On a page that resets everything', args: { published: days.article }, decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: () =>
    html`<wick-provider now="2026-03-01T12:00:00Z" published="last week" as-of="31 February" facts="maybe" spoilers="some" region="Narnia" time-zone="Mars/Olympus">${widgets()}</wick-provider>`,
};
