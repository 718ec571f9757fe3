/**
 * Finds the front matter of a Markdown file: YAML between lines of `---`, or TOML between lines of `+++`, at its very beginning.
 */

export interface FrontMatter {
  readonly language: 'yaml' | 'toml';
  /** The text between the fences. */
  readonly value: string;
  /** The offset after the closing fence. */
  readonly to: number;
}

const fences = { '---': 'yaml', '+++': 'toml' } as const;
const opening = /^\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;

/** Front matter without a closing fence is none. */
export function frontMatterIn(source: string): FrontMatter | undefined {
  const [first, fence] = opening.exec(source) ?? [];
  if (first === undefined || (fence !== '---' && fence !== '+++')) return undefined;
  const closing = fence === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = first.length;
  const end = closing.exec(source);
  if (!end) return undefined;
  return { language: fences[fence], value: source.slice(first.length, end.index).replace(/(?:\r\n|\r|\n)$/, ''), to: end.index + end[0].length };
}
