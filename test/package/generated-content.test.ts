/**
 * What a minifier takes from styles and templates: it must not make letters of an escape (`\u00a0`, which is none in CSS), and it removes spaces at both ends of a template, which would join two words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true }).map(String).filter((name) => /^(?:css\/)?[\w.-]+\.(?:js|css)$/.test(name));

/** The texts of `content`, but for counters and attributes. */
function contents(code: string): readonly string[] {
  return [...code.matchAll(/\bcontent:\s*(?:attr\([\w-]+\)\s*)?(["'])(.*?)\1/g)].map(([, , text = '']) => text);
}

describe('styles', () => {
  it('write something', () => {
    expect(files.flatMap((name) => contents(readFileSync(new URL(name, dist), 'utf8'))).length).toBeGreaterThan(20);
  });

  it.each(files)('write no letters of an escape: %s', (name) => {
    expect(contents(readFileSync(new URL(name, dist), 'utf8')).filter((text) => /u[\da-f]{4}/i.test(text))).toEqual([]);
  });
});

const src = new URL('../../src/', import.meta.url);
const sources = readdirSync(src, { recursive: true }).map(String).filter((name) => /^(?:elements|views)\/.*\.ts$/.test(name));

/** The `html` and `svg` templates of a module, also those within another's values: the texts between the values of each. */
function templatesIn(name: string, code: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      found.push(ts.isNoSubstitutionTemplateLiteral(template) ? [template.text] : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Whether a template begins or ends with a space that the minifier removes. A line break with its indent at an end separates no words. */
function losesSpace(texts: readonly string[]): boolean {
  return /^ /.test(texts[0]!) || /(?:^|\S) +$/.test(texts.at(-1)!);
}

describe('templates', () => {
  it('are found, also within values of others', () => {
    expect(sources.flatMap((name) => templatesIn(name, readFileSync(new URL(name, src), 'utf8'))).length).toBeGreaterThan(100);
    const nested = templatesIn('a.ts', 'html`<p>${list.map((one) => html`<b>${{ a: `}` }}</b> `)}${words} and `;');
    expect(nested).toEqual([['<p>', '', ' and '], ['<b>', '</b> ']]);
    expect(nested.map(losesSpace)).toEqual([true, true]);
    expect(templatesIn('a.ts', "html` <b>${one}</b>`; html`<b>${one}</b>${' '}`; html`\n  <b></b>\n  `").map(losesSpace)).toEqual([true, false, false]);
  });

  it.each(sources)('begin and end with no space of their own, one that is to stay is written as a value: %s', (name) => {
    expect(templatesIn(name, readFileSync(new URL(name, src), 'utf8')).filter(losesSpace)).toEqual([]);
  });
});
