/**
 * Takes over a shadow root that was painted before its element was live, by a server or a script:
 * the first render replaces the painted nodes in one task. Focus, selection and input survive if `setReplaceNodes` was called.
 */
import type { LitElement, ReactiveController } from 'lit';

/** Replaces painted nodes of a shadow root by live ones, which already stand in the root. */
export type ReplaceNodes = (root: ShadowRoot, painted: readonly ChildNode[], live: readonly ChildNode[]) => void;

let replace: ReplaceNodes = (_root, painted) => {
  for (const node of painted) node.remove();
};

/** Sets how painted nodes are replaced. Only the scripts of painted pages load the code that carries a reader's state over. */
export function setReplaceNodes(other: ReplaceNodes): void {
  replace = other;
}

export class TakeOverController implements ReactiveController {
  #painted: readonly ChildNode[] = [];

  /** Has to be the host's first controller, so that the others find only what the host has rendered. */
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** A library that swaps pages may leave a declarative shadow root as a plain template: it is removed and drawn again. */
  hostConnected(): void {
    if (typeof document !== 'undefined') this.host.querySelector(':scope > template[shadowrootmode]')?.remove();
  }

  hostUpdate(): void {
    const { host } = this;
    if (host.hasUpdated) return;
    this.#painted = [...host.renderRoot.childNodes];
    // By default Lit renders before the root's first node, and would go on looking for that node after its removal.
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
