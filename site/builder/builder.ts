/**
 * The embed builder: keeps the address, the fields, the preview and the snippet of site/build.html in step.
 */
import { type Identified, idsFor, widgetOf } from '../../src/cms/widgets.js';
import { Controls } from './controls.js';
import { DatasetField } from './dataset-field.js';
import { optionsForm } from './options.js';
import { Preview } from './preview.js';
import { release } from './release.js';
import { showFault, showSnippet } from './snippet-view.js';
import { writeSnippet } from './snippets.js';
import { type BuilderState, readState, started, titleAttribute, titleOf, writeState } from './state.js';
import { widgetTree, wordsOf } from './widget-tree.js';
import { WorkerPublisher } from './worker-publisher.js';

const at = (id: string): HTMLElement => document.getElementById(id)!;

const publisher = new WorkerPublisher();
const bundledTitles = idsFor({ name: 'film', kind: 'text', ids: 'titles', description: '' });
let state = readState(location.search);
/** Counts the snippets, because a worker may answer an earlier request later. */
let latest = 0;

const dataset = new DatasetField(publisher, useDataset, takeTitles);
const preview = new Preview(at('preview'), (line) => { say('trouble', line); });
const controls = new Controls({
  title: (id) => { change(withTitle(id), 'push'); },
  widget: (tag) => {
    const widget = widgetOf(tag)!;
    change({ widget, ...started(widget, titleOf(state), state.attributes) }, 'push');
  },
  theme: (theme) => { change({ attributes: withTheme(theme) }, 'push'); },
  published: (day) => { change({ published: day || undefined }, 'push'); },
  look: (look) => { change(look, 'push'); },
  snippet: (snippet) => { change({ snippet }, 'push'); },
});

addEventListener('popstate', () => {
  state = readState(location.search);
  draw(true);
});

draw(true);

/** Changes the state and the address. `replace` is for what is being typed, so that going back does not undo single letters. */
function change(changes: Partial<BuilderState>, how: 'push' | 'replace'): void {
  const before = state;
  state = { ...state, ...changes };
  history[how === 'push' ? 'pushState' : 'replaceState'](undefined, '', writeState(state));
  draw(state.widget !== before.widget || titleOf(state) !== titleOf(before));
}

function withTitle(id: string): Partial<BuilderState> {
  const name = titleAttribute(state.widget);
  return name === undefined ? {} : { attributes: { ...state.attributes, [name]: id } };
}

function withTheme(theme: string): BuilderState['attributes'] {
  const others = Object.entries(state.attributes).filter(([name]) => name !== 'theme');
  return Object.fromEntries(theme ? [...others, ['theme', theme]] : others);
}

function useDataset(src: string | undefined): void {
  change({ src }, 'push');
}

/** Takes the ids of a dataset that has arrived or is no longer used. A title that it does not have gives way to its first. */
function takeTitles(): void {
  const titles = titlesNow();
  const current = titleOf(state);
  if (current !== undefined && titles.length > 0 && !titles.some(({ id }) => id === current)) change(withTitle(titles[0]!.id), 'replace');
  draw(true);
}

function titlesNow(): readonly Identified[] {
  return dataset.ids?.titles ?? bundledTitles;
}

/** Shows the state. `isNew`: its options are other ones than those in the form. */
function draw(isNew: boolean): void {
  dataset.show(state.src);
  controls.show(state, titlesNow());
  const name = titlesNow().find(({ id }) => id === titleOf(state))?.name ?? 'Ballerina';
  if (isNew) at('options').replaceChildren(optionsForm(state, name, dataset.ids, ({ attributes, words }) => {
    const { theme } = state.attributes;
    change({ attributes: { ...attributes, ...(theme !== undefined && { theme }) }, words: words === wordsOf({ ...state, words: undefined }, name) ? undefined : words }, 'replace');
  }));
  const trees = widgetTree(state, name);
  preview.show(state, trees);
  void write({ state, trees, words: wordsOf(state, name), src: dataset.address, publisher, release });
}

async function write(input: Parameters<typeof writeSnippet>[1]): Promise<void> {
  const id = (latest += 1);
  const place = at('steps');
  place.ariaBusy = 'true';
  try {
    const snippet = await writeSnippet(state.snippet, input);
    if (id === latest) showSnippet(place, snippet, (said) => { say('copied', said); });
  } catch (error) {
    if (id === latest) showFault(place, error instanceof Error ? error.message : String(error));
  }
  if (id === latest) place.ariaBusy = null;
}

function say(id: string, text: string): void {
  if (at(id).textContent !== text) at(id).textContent = text;
}
