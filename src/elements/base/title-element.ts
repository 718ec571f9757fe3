/**
 * Base of Lit widgets about one title: finding the title, or saying that there is none.
 */
import type { PropertyDeclarations } from 'lit';
import type { Title } from '../../domain/ledger/catalogue.js';
import { noSuchText } from '../../i18n/sentences/missing-text.js';
import { type Missing, type LedgerScene, LedgerElement } from './ledger-element.js';

/** The scene of a widget about one title. */
export interface TitleScene extends LedgerScene {
  readonly title: Title;
}

export abstract class TitleElement extends LedgerElement<TitleScene> {
  static override properties: PropertyDeclarations = { film: {} };

  /** Id of the title in the dataset, such as `ballerina`. Required. */
  declare film: string | undefined;

  protected override sceneIn(scene: LedgerScene): TitleScene | undefined {
    const title = scene.speech.catalogue.titles.get(this.film ?? '');
    return title && { ...scene, title };
  }

  protected override aboutOf({ title }: TitleScene): string {
    return title.id;
  }

  protected override missing(): Missing {
    const ids = [...(this.surroundings?.catalogue.titles.keys() ?? [])];
    return { code: 'unknown-title', message: noSuchText(this.film ?? '', ids, ids, this.localize.locale) };
  }
}
