/**
 * View of `<wick-cast-list>`: who plays whom, in billing order.
 */
import type { TemplateResult } from 'lit';
import { type CastGroup, castGroups, groupCast } from '../domain/people/cast-groups.js';
import type { StatedClaim, Stub } from '../domain/ledger/catalogue.js';
import { claimsInReading } from '../domain/ledger/citations.js';
import { characterText, formerText, groupText } from '../i18n/sentences/cast-text.js';
import { yearText } from '../i18n/formats/date-text.js';
import { numberText } from '../i18n/formats/intl.js';
import type { CastLine } from '../scenes/scene.js';
import { type BadValue, parseChoice, findBadValues } from './parse-choice.js';
import { revealButton, stubButton, stubsByTitle } from './stub-button.js';
import { html, nothing } from './template.js';
import { asOfNote, nameIn, titleHeading, type TitleStage } from './title-view.js';

/** Options of a cast list, as the author wrote them. */
export interface CastOptions {
  readonly max?: string | undefined;
  readonly group?: string | undefined;
  readonly formerNames?: boolean | undefined;
}

/** Reads `max`; undefined, which means all roles, where it is no positive integer. */
function readMax(max: string | undefined): number | undefined {
  const count = Number(max ?? NaN);
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

/** Returns the attributes of a cast list that cannot be read. */
export function castFaults({ max, group }: CastOptions): BadValue[] {
  const bad = max !== undefined && readMax(max) === undefined ? [{ attribute: 'max', value: max, used: 'all' }] : [];
  return [...bad, ...findBadValues('group', group, castGroups, ['none'])];
}

/** Returns the claims that a cast list shows, for the page's list of sources. */
export function castClaims({ scene, vantage }: TitleStage): readonly StatedClaim<unknown>[] {
  return scene.castOn(vantage.day).entries.flatMap(({ character }) => claimsInReading(character));
}

export function castList(options: CastOptions, stage: TitleStage): TemplateResult {
  const { scene, speech, messages, vantage } = stage;
  const { entries, stubs } = scene.castOn(vantage.day);
  const max = readMax(options.max) ?? entries.length;
  const rest = entries.slice(max);
  const name = nameIn(stage);
  const groups = (lines: readonly CastLine[], hidden: readonly Stub[]): unknown => groupsOf(lines, hidden, options, stage);
  return html`<slot name="heading" id="heading">${titleHeading(messages.castOf(name), stage)}</slot>
    ${entries.length + stubs.length === 0 ? html`<p part="note">${messages.noCast(name)}</p>` : nothing}
    ${groups(entries.slice(0, max), rest.length > 0 ? [] : stubs)}
    ${rest.length > 0
      ? html`<details part="rest"><summary part="more"
          ><span class="closed">${messages.showAll(numberText(entries.length, speech.locale))}</span
          ><span class="open">${messages.showFewer}</span></summary>${groups(rest, stubs)}</details>`
      : nothing}
    ${asOfNote(stage)}`;
}

function groupsOf(lines: readonly CastLine[], stubs: readonly Stub[], options: CastOptions, stage: TitleStage): unknown {
  if (lines.length + stubs.length === 0) return nothing;
  const groups = groupCast(lines, lines.length > 0 ? parseChoice<CastGroup>(options.group, castGroups, 'none') : 'none');
  return groups.map(
    ({ key, members }, index) => html`${key === undefined ? nothing : html`<p part="group">${groupText(key, stage.messages)}</p>`}
      <ul part="list" role="list">${members.map((line) => entry(line, options, stage))}${
        index === groups.length - 1 ? stubsByTitle(stubs).map((group) => html`<li part="entry stub">${stubButton(group, stage)}</li>`) : nothing
      }</ul>`,
  );
}

function entry(line: CastLine, options: CastOptions, { speech, messages }: TitleStage): TemplateResult {
  const { person, name, character, memoriam } = line;
  const notes = notesOf(line, options, { speech, messages });
  return html`<li part="entry"
    ><slot name="photo-${person}"></slot
    ><span part="name">${name}${memoriam
      ? html`<span part="memoriam">${messages.attributed('', messages.memoriam(memoriam.born && yearText(memoriam.born, speech.locale), yearText(memoriam.died, speech.locale)))}</span>`
      : nothing}</span> <span class="aside">${messages.as}</span> <span part="character ${character.case === 'hidden' ? 'hidden' : ''}"
      >${character.case === 'hidden' ? revealButton(character.reveals, { speech, messages }, person) : character.case === 'unknown' ? nothing : characterText(line, speech)} ${notes.length > 0 ? html`<span part="note">${notes.map((note) => html`<span class="item">${note}</span>${' '}`)}</span>` : nothing}</span></li>`;
}

function notesOf({ former, final, returning }: CastLine, { formerNames, group }: CastOptions, { speech, messages }: Pick<TitleStage, 'speech' | 'messages'>): readonly unknown[] {
  const notes: unknown[] = [];
  if (formerNames && former.length > 0) notes.push(formerText(former, speech));
  if (final) notes.push(html`<span part="mark final">${messages.finalRole}</span>`);
  if (returning && group !== 'returning') notes.push(html`<span part="mark returning">${messages.returning}</span>`);
  return notes;
}
