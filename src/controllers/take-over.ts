/**
 * Takes over a shadow root that was painted before its element was live, by a server or by a script of the page:
 * the first render replaces what stands there in one task, and what the reader did in it is kept where the page's script brings what it takes.
 */
import type { LitElement, ReactiveController } from 'lit';

/** Replaces painted nodes of a shadow root by live ones that stand there too. */
export type ReplaceNodes = (root: ShadowRoot, painted: readonly ChildNode[], live: readonly ChildNode[]) => void;

let replace: ReplaceNodes = (_root, painted) => {
  for (const node of painted) node.remove();
};

/** From now on painted nodes are replaced so. The scripts of painted pages bring what keeps a reader's state: others need not carry it. */
export function setReplaceNodes(other: ReplaceNodes): void {
  replace = other;
}

export class TakeOverController implements ReactiveController {
  #painted: readonly ChildNode[] = [];

  /** To be the host's first controller, so that the others find only what the host itself has rendered. */
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** What a page was swapped in by may not make shadow roots of what a server wrote: it is drawn again. */
  hostConnected(): void {
    if (typeof document !== 'undefined') this.host.querySelector(':scope > template[shadowrootmode]')?.remove();
  }

  hostUpdate(): void {
    const { host } = this;
    if (host.hasUpdated) return;
    this.#painted = [...host.renderRoot.childNodes];
    // Lit would render before the first node that stands there, and go on looking for it when it has gone.
    if (this.#painted.length > 0) host.renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    const painted = this.#painted;
    if (painted.length === 0) return;
    this.#painted = [];
    const root = this.host.renderRoot as ShadowRoot;
    replace(root, painted, [...root.childNodes].filter((node) => !painted.includes(node)));
  }
}
