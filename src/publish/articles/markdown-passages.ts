/**
 * Reads the passages of a Markdown article: blanks its marks, letter for letter, and reads the rest as HTML.
 */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { FrontMatter } from '../markdown/front-matter.js';
import { readHtml, type ParsedArticle } from './html-passages.js';
import { Mask } from '../markdown/markdown-mask.js';
import { parseMarkdown } from '../markdown/markdown-tree.js';

/** Reads an article in Markdown that may contain HTML. */
export function readMarkdown(source: string): ParsedArticle {
  const { root, front: matter } = parseMarkdown(source);
  const mask = new Mask(source);
  if (matter) mask.blank(0, matter.to);
  mask.cover(root);
  const { title, lang, ...front } = matter ? fieldsOf(matter) : {};
  const article = readHtml(mask.text(), mask.boundaries);
  const days = ['date', 'published', 'pubDate', 'publishDate'].flatMap((name) => { const day = front[name]; return typeof day === 'string' ? [day.slice(0, 10)] : []; });
  const heading = typeof title === 'string' ? titlePassage(source, title) : [];
  return { ...article, markdown: root, passages: [...heading, ...article.passages], days: [...article.days, ...days], lang: article.lang ?? (typeof lang === 'string' ? lang : undefined) };
}

interface Front extends Readonly<Record<string, unknown>> {
  readonly title?: unknown;
  readonly lang?: unknown;
}

/** The fields of front matter, all of them text as written; none if it is invalid. TOML is read only as `key = value` lines. */
function fieldsOf({ language, value }: FrontMatter): Front {
  if (language === 'toml') return Object.fromEntries([...value.matchAll(/^(\w+)\s*=\s*["']?([^"'\r\n]+)/gm)].map(([, key, written]) => [key!, written]));
  try {
    const read: unknown = load(value, { schema: FAILSAFE_SCHEMA });
    return typeof read === 'object' && read !== null ? (read as Front) : {};
  } catch {
    return {};
  }
}

function titlePassage(source: string, title: string): ParsedArticle['passages'] {
  const at = source.indexOf(title);
  if (at < 0 || title === '') return [];
  const text = title.replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2014]/g, '-').replace(/\s/g, ' ');
  return [{ kind: 'title', text, offsets: Uint32Array.from({ length: title.length }, (_, index) => at + index), marked: [], quoted: [], facts: [], times: [], widget: undefined }];
}
