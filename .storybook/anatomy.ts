/**
 * An element with its parts numbered on the picture, and a list that says what each part is.
 */
import { Story } from '@storybook/addon-docs/blocks';
import { createElement, type CSSProperties, type ReactElement, useEffect, useRef, useState } from 'react';
import type { PreparedStory } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

interface Part {
  readonly name: string;
  readonly description: string;
}
interface Mark extends Part {
  readonly left: number;
  readonly top: number;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Part[];
}

/** Frames after which a picture that does not change any more counts as finished. */
const still = 30;
const badge: CSSProperties = {
  position: 'absolute', minInlineSize: 18, blockSize: 18, borderRadius: 9, color: '#fff', background: '#b3261e', font: '600 11px/18px system-ui', textAlign: 'center', translate: '-50% -50%',
};

export function Anatomy({ story, tag }: { readonly story: PreparedStory; readonly tag: string }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useEffect(() => whenStill(place.current!, tag, setMarks), [tag]);
  return createElement(
    'div',
    null,
    createElement(
      'div',
      { ref: place, style: { position: 'relative', padding: '12px 24px' } },
      createElement(Story, { of: story.moduleExport, inline: true }),
      marks.map(({ name, left, top }, index) => createElement('span', { key: name, 'aria-hidden': true, style: { ...badge, left, top } }, index + 1)),
    ),
    createElement('ol', null, marks.map(({ name, description }) => createElement('li', { key: name }, createElement('code', null, name), ` – ${description}`))),
  );
}

/** Calls back with the marks once the element has been drawn and its size rests. Returns how to stop. */
function whenStill(place: HTMLElement, tag: string, found: (marks: readonly Mark[]) => void): () => void {
  let [frame, calm, size] = [0, 0, ''];
  const look = (): void => {
    const element = place.querySelector(tag);
    const now = `${place.offsetWidth} ${place.offsetHeight} ${element?.shadowRoot?.querySelectorAll('[part]').length ?? 0}`;
    calm = now === size && !now.endsWith(' 0') ? calm + 1 : 0;
    size = now;
    if (calm === still) found(marksIn(place, element!.shadowRoot!, partsOf(tag)));
    if (calm < still) frame = requestAnimationFrame(look);
  };
  look();
  const resized = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    calm = 0;
    look();
  });
  resized.observe(place);
  return () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
  };
}

function partsOf(tag: string): readonly Part[] {
  const declarations = (manifest as { modules: readonly { declarations?: readonly Declaration[] }[] }).modules.flatMap((module) => module.declarations ?? []);
  return declarations.find(({ tagName }) => tagName === tag)?.cssParts ?? [];
}

/** The first drawn element of each part, with the place of its corner. Parts at one place are told apart by a step aside. */
function marksIn(place: HTMLElement, root: ShadowRoot, parts: readonly Part[]): Mark[] {
  const frame = place.getBoundingClientRect();
  const taken = new Set<string>();
  return parts.flatMap((part) => {
    const box = [...root.querySelectorAll(`[part~='${part.name}']`)].map((one) => one.getBoundingClientRect()).find(({ width, height }) => width > 0 && height > 0);
    if (!box) return [];
    let left = Math.round(document.dir === 'rtl' ? box.right - frame.left : box.left - frame.left);
    const top = Math.round(box.top - frame.top);
    while (taken.has(`${Math.round(left / 18)} ${Math.round(top / 18)}`)) left += 20;
    taken.add(`${Math.round(left / 18)} ${Math.round(top / 18)}`);
    return [{ ...part, left, top }];
  });
}
