/// <reference types="vite/client" />
/**
 * The page of an element: snippet, anatomy, how to use it, its attributes and tokens, and its stories, which are drawn as they come near.
 */
import {
  Canvas, Controls, Description, DocsContext, DocsStory, Heading, Markdown, Subtitle, Title,
} from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type ReactElement, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { Anatomy } from './anatomy.js';

const pages = import.meta.glob<string>('../docs/elements/*.md', { query: '?raw', import: 'default' });

/** Pixels before a story comes into view. */
const ahead = 800;
/** What is left free for a story that is not drawn yet, in pixels. */
const usualHeight = 360;

export function ElementPage(): ReactElement {
  const context = useContext(DocsContext);
  const stories = context.componentStories();
  const [primary, ...others] = stories;
  const tag: unknown = primary?.component;
  const isElement = typeof tag === 'string';
  return createElement(
    Fragment,
    null,
    createElement(Title),
    isElement && createElement(Subtitle, null, `<${tag}>`),
    createElement(Description),
    primary && createElement(Canvas, { of: primary.moduleExport, sourceState: 'shown' }),
    isElement && primary && createElement(Fragment, null, createElement(Heading, null, 'Anatomy'), createElement(Near, null, createElement(Anatomy, { story: primary, tag }))),
    isElement && createElement(Guide, { tag }),
    createElement(Heading, null, 'Attributes, slots, parts, events and tokens'),
    primary && createElement(Controls, { of: primary.moduleExport }),
    others.length > 0 && createElement(Heading, null, 'Stories'),
    others.map((story) => createElement(Near, { key: story.id }, createElement(DocsStory, { of: story.moduleExport, expanded: true }))),
  );
}

/** Draws its content once it comes near the window. */
function Near({ children }: { readonly children?: ReactNode }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: `${ahead}px` });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return createElement('div', { ref: place, style: { minHeight: isNear ? undefined : usualHeight } }, isNear && children);
}

/** The element's page in the documentation, without its name, its example and its tables, which Storybook shows itself. */
function Guide({ tag }: { readonly tag: string }): ReactElement | null {
  const [text, setText] = useState('');
  useEffect(() => {
    void pages[`../docs/elements/${tag}.md`]?.().then((page) => setText(guideIn(page)));
  }, [tag]);
  return text === '' ? null : createElement(Markdown, null, text);
}

function guideIn(page: string): string {
  return page
    .replace(/<!-- api:[^]*?<!-- \/api -->/, '')
    .replace(/^# .*\n[^]*?(?=^## )/m, '')
    .replaceAll(/\]\((?:\.\.\/)?([\w/-]+)\.md(#[\w-]+)?\)/g, ']($1.md$2)')
    .trim();
}

