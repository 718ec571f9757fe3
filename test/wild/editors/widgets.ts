/**
 * Every element of the library with a value for each of its attributes, as it stands in an article.
 */
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[] }[] }[];
}

const { modules } = JSON.parse(readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8')) as Manifest;

const inSentences = ['wick-fact', 'wick-when'];

export const widgets = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined)
  .map(({ tagName, attributes = [] }) => {
    // `inline` is for one in a sentence; that is an article of its own.
    const own = attributes.filter(({ name }) => name !== 'inline').map(({ name, type }) => ` ${name}="${type?.text === 'boolean' ? '' : 'a-1'}"`).join('');
    const given = `${own} lang="de" slot="own"`;
    const inline = inSentences.includes(tagName!);
    const element = `<${tagName}${given}>${inline ? 'Words' : '<p>Words.</p>'}</${tagName}>`;
    return { element, html: inline ? `<p>Some ${element} more.</p>` : `${element}<p>More.</p>` };
  });
