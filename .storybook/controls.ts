/**
 * Controls of stories: an attribute that takes an id offers the real titles, people and so on by name, a day the days on which something changes.
 */
import type { Preview } from '@storybook/web-components-vite';
import ids from '../src/cms/ids.json' with { type: 'json' };
import widgets from '../src/cms/widgets.json' with { type: 'json' };
import { days } from '../stories/settings.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
interface Attribute {
  readonly name: string;
  readonly ids?: string;
  readonly several?: boolean;
}
interface Choice {
  readonly options: readonly string[];
  readonly control: { readonly type: 'select'; readonly labels?: Readonly<Record<string, string>> };
}

const names = ids as Readonly<Record<string, readonly { readonly id: string; readonly name: string }[] | undefined>>;
const dayNames = ['now', 'published', 'as-of', 'since', 'before', 'after'];
const wholeDays = ['2023-06-01', days.article, '2025-06-09'];
const markets = ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'IN', 'JP', 'AU', 'BR', 'CA', 'MX', 'AE'];

/** Parts, custom properties, slots and events are listed without controls. */
const toldOnly: unknown[] = ['css shadow parts', 'css custom properties', 'slots', 'events'];

/** Properties are left out, since their attributes set them. */
export const fittingControls: Enhancer = ({ argTypes, component, initialArgs }) => {
  const attributes = attributesOf(component);
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category: unknown = argType.table?.category;
      if (category === 'properties') return [name, { ...argType, table: { ...argType.table, disable: true } }];
      if (toldOnly.includes(category)) return [name, { ...argType, control: false as const }];
      return [name, { ...argType, ...choiceOf(name, attributes.get(name), initialArgs[name]) }];
    }),
  );
};

function attributesOf(component: unknown): Map<string, Attribute> {
  const { attributes = [] } = widgets.find(({ tag }) => tag === component) ?? {};
  return new Map((attributes as readonly Attribute[]).map((attribute) => [attribute.name, attribute]));
}

/** What a story itself uses stays among the options, also an id that does not exist. */
function choiceOf(name: string, attribute: Attribute | undefined, used: unknown): Partial<Choice> {
  const own = typeof used === 'string' ? [used] : [];
  if (name === 'region') return { options: [...new Set([...own, ...markets])], control: { type: 'select' } };
  if (dayNames.includes(name)) return { options: [...new Set([...own, ...wholeDays, ...(name === 'now' ? Object.values(days) : [])])], control: { type: 'select' } };
  const records = attribute?.several === true || attribute?.ids === undefined ? undefined : names[attribute.ids];
  if (!records) return {};
  const labels = Object.fromEntries(records.map(({ id, name: label }) => [id, label]));
  return { options: [...new Set([...own, ...Object.keys(labels)])], control: { type: 'select', labels } };
}
