import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { characterFields, personFields, titleFields } from '../src/domain/ledger/fields.js';
import { type TellingMode, tellingModes } from '../src/domain/changes/fact-status.js';
import type { ValueFormat } from '../src/i18n/sentences/field-text.js';
import { valueFormats } from '../src/i18n/sentences/value-formats.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, themes, within } from './settings.js';

interface FactArgs extends SettingArgs {
  of: string;
  field: string;
  mode?: TellingMode;
  format?: ValueFormat;
  /** The words between the tags. */
  words?: string;
}

function fact({ of, field, mode, format, words }: FactArgs): TemplateResult {
  return html`<wick-fact of=${of} field=${field} mode=${ifDefined(mode)} format=${ifDefined(format)}>${words ?? nothing}</wick-fact>`;
}

const sentence = (args: FactArgs): TemplateResult => html`<p><i>Ballerina</i> opens in cinemas on ${fact(args)}, with Ana de Armas as a dancer who was taught to kill.</p>`;

const meta: Meta<FactArgs> = {
  title: 'Is it still true/Fact',
  id: 'fact',
  component: 'wick-fact',
  args: { of: 'ballerina', field: 'release-date', words: 'June 7, 2024', published: days.article },
  argTypes: {
    of: { control: 'text' },
    field: { control: 'select', options: [...new Set([...titleFields, ...personFields, ...characterFields])] },
    mode: { control: 'select', options: tellingModes },
    format: { control: 'select', options: valueFormats },
    words: { control: 'text' },
    ...settingArgTypes,
  },
  render: (args) => within(args, sentence(args)),
};

export default meta;
type Story = StoryObj<FactArgs>;

/** A story whose popover is open. */
const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('wick-fact');
  await element?.updateComplete;
  element?.shadowRoot?.querySelector('button')?.click();
};

export const Note: Story = { name: 'Overtaken: a note' };
export const Replace: Story = { name: 'Overtaken: replaced', args: { mode: 'replace' } };
export const Keep: Story = { name: 'Overtaken: kept, with a mark', args: { mode: 'keep' } };
export const Popover: Story = { name: 'What is known, open', play: open };

export const Holds: Story = { name: 'Words that hold', args: { words: 'June 6, 2025', published: '2025-03-01' } };
export const Empty: Story = { name: 'Nothing written', args: { words: '', published: '2025-03-01' } };
export const EmptyOvertaken: Story = { name: 'Nothing written, and overtaken', args: { words: '' } };

export const Corrected: Story = {
  args: { of: 'john-wick-3', field: 'runtime', words: '130 minutes', published: '2022-06-01' },
  render: (args) => within(args, html`<p><i>John Wick: Chapter 3</i> runs ${fact(args)}.</p>`),
  play: open,
};
export const UnknownThen: Story = {
  name: 'Not known then',
  args: { field: 'runtime', words: 'about two hours' },
  render: (args) => within(args, html`<p>It runs ${fact(args)}.</p>`),
  play: open,
};
export const Disputed: Story = {
  name: 'Sources differ',
  args: { of: 'the-glass-ferryman', field: 'runtime', words: 'two hours', published: '2026-02-15' },
  render: (args) => within(args, html`<p><i>The Glass Ferryman</i> runs ${fact(args)}.</p>`),
  decorators: [withInventedLedger],
  play: open,
};
export const Estimated: Story = {
  name: 'An estimate',
  args: { field: 'worldwide', words: '', published: '2025-06-08' },
  render: (args) => within(args, html`<p>It has taken ${fact(args)} around the world.</p>`),
};

export const Live: Story = { name: 'Live, without marks', args: { facts: 'live' } };
export const Frozen: Story = { args: { facts: 'frozen' } };
export const AsOf: Story = { name: 'As of a day in the past', args: { published: '2023-06-01', 'as-of': '2024-03-01' }, play: open };
export const NotKnownYet: Story = {
  name: 'Not known on the day shown',
  args: { field: 'runtime', words: '', 'as-of': days.article },
  render: (args) => within(args, html`<p>Runtime: ${fact(args)}</p>`),
};
export const Hidden: Story = {
  name: 'Hidden: gives a plot away',
  args: { of: 'eve-macarro', field: 'fate', words: '' },
  render: (args) => within(args, html`<p>In the end: ${fact(args)}</p>`),
};

export const Formats: Story = {
  render: (args) => within(args, html`${valueFormats.map((format) => html`<p><code>${format}</code> ${fact({ ...args, format, words: '' })}, ${fact({ ...args, format, field: 'budget', words: '' })}</p>`)}`),
};
export const Fields: Story = {
  name: 'Fields of a title, a person, a character',
  render: (args) =>
    within(
      { ...args, published: '2026-02-01' },
      html`<dl>
        ${titleFields.map((field) => html`<dt><code>${field}</code></dt><dd>${fact({ of: 'ballerina', field })}</dd>`)}
        ${personFields.map((field) => html`<dt><code>${field}</code></dt><dd>${fact({ of: 'michael-nyqvist', field })}</dd>`)}
        ${characterFields.map((field) => html`<dt><code>${field}</code></dt><dd>${fact({ of: 'eve-macarro', field })}</dd>`)}
      </dl>`,
    ),
};

export const InHeading: Story = { name: 'In a heading', render: (args) => within(args, html`<h2><i>Ballerina</i> opens on ${fact({ ...args, format: 'short' })}</h2>`) };
export const InTable: Story = {
  name: 'In a table',
  render: (args) =>
    within(
      args,
      html`<table>
        <thead><tr><th scope="col">Opens</th><th scope="col">Runs</th><th scope="col">Written by</th></tr></thead>
        <tbody>
          <tr><td>${fact(args)}</td><td>${fact({ ...args, field: 'runtime', words: 'two hours' })}</td><td>${fact({ ...args, field: 'writer', words: 'Shay Hatten and Emerald Fennell' })}</td></tr>
        </tbody>
      </table>`,
    ),
};
export const AtTheEdge: Story = { name: 'At the end of the line', render: (args) => within(args, html`<p dir="auto" align="right">On ${fact(args)}</p>`), play: open };
export const Paragraph: Story = {
  name: 'A paragraph of facts',
  render: (args) =>
    within(
      args,
      html`<p>
        <i>Ballerina</i> is directed by ${fact({ ...args, field: 'director', words: 'Len Wiseman' })} and written by ${fact({ ...args, field: 'writer', words: 'Shay Hatten and Emerald Fennell' })}. It
        opens on ${fact(args)}, and will then stream on ${fact({ ...args, field: 'streaming-home', words: 'Peacock', mode: 'replace' })}.
      </p>`,
    ),
};

export const UnknownRecord: Story = { args: { of: 'balerina', words: '' } };
export const UnknownField: Story = { args: { field: 'ratings', words: '' } };
export const UnknownWithWords: Story = { name: 'Unknown, with authored words', args: { of: 'balerina' } };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: (args) => within(args, html`<p>It opens on <wick-fact of="ballerina" field="release-date" mode="strike" format="tiny">June 7, 2024</wick-fact>.</p>`),
};

export const Themes: Story = {
  render: (args) => html`${themes.map((theme) => html`<p><code>theme="${theme}"</code></p>${within({ ...args, theme }, sentence(args))}`)}`,
};
export const Noir: Story = { args: { theme: 'noir' }, globals: { theme: 'dark' }, play: open };
export const Paper: Story = { args: { theme: 'paper' }, play: open };

export const German: Story = { args: { words: '7. Juni 2024' }, render: (args) => within(args, html`<p>Kinostart ist am ${fact(args)}.</p>`), globals: { language: 'de' }, play: open };
export const Arabic: Story = {
  name: 'Arabic, right to left',
  args: { words: '7 يونيو 2024' },
  render: (args) => within(args, html`<p>يبدأ العرض في ${fact(args)}.</p>`),
  globals: { language: 'ar' },
  play: open,
};
export const UnservedLanguage: Story = { name: 'A language without sentences', globals: { language: 'fi' } };

export const Narrow: Story = { name: '280 px', globals: { room: 'narrow' }, play: open };
export const Wide: Story = { name: '720 px', globals: { room: 'wide' }, play: open };
export const Dark: Story = { name: 'On a dark page', globals: { theme: 'dark' }, play: open };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
