/**
 * What Storybook's panel “Sentences” is made of: the list of sentences, and compiled sentences that tell when they are said.
 */
import { transform } from 'esbuild';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { said, watched } from '../../.storybook/sentences/watched.js';
import { readLanguages } from '../../build/messages/compile-messages.js';
import { modulesOf } from '../../build/messages/modules.js';
import { sentenceList } from '../../build/messages/sentence-list.js';
import { watchedModule } from '../../build/messages/watched-modules.js';

const english = `# Names a list.
# Variables: $title
main-cast-of = Cast of { $title }
main-status =
    .filming = filming
fact-what-is-known = What is known
`;
const french = `main-cast-of = Distribution de { $title }
fact-what-is-known = Ce que l’on sait
`;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wick-sentences-'));
  await mkdir(join(root, 'src/i18n/locales'), { recursive: true });
  await writeFile(join(root, 'src/i18n/locales/en.ftl'), english);
  await writeFile(join(root, 'src/i18n/locales/fr.ftl'), french);
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

describe('the sentences in Storybook', () => {
  it('are listed with their file, line and comment; one that a language lacks has no place there', async () => {
    const list = await sentenceList(root);
    expect(list[0]).toEqual({
      id: 'main-cast-of',
      path: 'main castOf',
      comment: 'Names a list.\nVariables: $title',
      written: { en: { place: 'src/i18n/locales/en.ftl:3', text: 'Cast of { $title }' }, fr: { place: 'src/i18n/locales/fr.ftl:1', text: 'Distribution de { $title }' } },
    });
    expect(list.map(({ id, path, written }) => [id, path, written['fr']?.place])).toEqual([
      ['main-cast-of', 'main castOf', 'src/i18n/locales/fr.ftl:1'],
      ['main-status.filming', 'main status filming', undefined],
      ['fact-what-is-known', 'fact whatIsKnown', 'src/i18n/locales/fr.ftl:2'],
    ]);
  });

  it('are remembered under the paths of the list, in the words in which they were said', async () => {
    const { english: source, locales } = await readLanguages(root);
    const code = watchedModule(modulesOf(locales, source).get('languages/fr.ts')!, '/watched.js');
    const { code: plain } = await transform(code.replace(/^(?:import|export \{).*$/gm, ''), { loader: 'ts' });
    Object.assign(globalThis, { watched });
    const { messages } = (await import(`data:text/javascript,${encodeURIComponent(plain)}`)) as { readonly messages: { readonly castOf: (title: string) => string; readonly status: Record<string, string>; readonly rest: () => readonly [object, { readonly whatIsKnown: string }] } };
    expect([messages.castOf('Ballerina'), messages.status['filming'], messages.rest()[1].whatIsKnown]).toEqual(['Distribution de Ballerina', 'filming', 'Ce que l’on sait']);
    const paths = (await sentenceList(root)).map(({ path }) => path);
    expect(paths.map((path) => [...(said.get(path) ?? [])])).toEqual([['Distribution de Ballerina'], ['filming'], ['Ce que l’on sait']]);
  });
});
