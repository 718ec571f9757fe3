/**
 * The field for a dataset of the publisher's own, by its address. A bad address is told in one line under it.
 */
import type { DatasetIds, Publisher } from './publisher.js';

export class DatasetField {
  /** What the dataset in use has; undefined without one, and until it has arrived. */
  ids: DatasetIds | undefined;
  /** The absolute address of the dataset in use. */
  address: string | undefined;
  readonly #field = document.getElementById('src') as HTMLInputElement;
  readonly #status = document.getElementById('src-status')!;
  #written: string | undefined;

  constructor(
    private readonly publisher: Publisher,
    onUse: (src: string | undefined) => void,
    private readonly onArrived: () => void,
  ) {
    document.getElementById('dataset')!.addEventListener('submit', (event) => {
      event.preventDefault();
      onUse(this.#field.value.trim() || undefined);
    });
  }

  /** Shows the address of the state and reads its dataset. */
  show(src: string | undefined): void {
    if (src === this.#written) return;
    this.#written = src;
    this.ids = this.address = undefined;
    this.#field.value = src ?? '';
    this.#tell('', false);
    if (src === undefined) {
      queueMicrotask(this.onArrived);
      return;
    }
    this.#field.closest('details')?.setAttribute('open', '');
    const address = URL.canParse(src, location.href) ? new URL(src, location.href) : undefined;
    if (!address || !/^https?:$/.test(address.protocol)) this.#tell(`“${src}” is no address of a dataset: write one that begins with https://, or a path on this site.`, true);
    else void this.#read(src, address.href);
  }

  async #read(src: string, address: string): Promise<void> {
    this.#tell('Reading the dataset …', false);
    const answer = await this.publisher.dataset(address);
    if (this.#written !== src) return;
    if (answer.case === 'unread') {
      this.#tell(answer.trouble, true);
      return;
    }
    this.ids = answer.ids;
    this.address = address;
    const { titles = [], people = [] } = answer.ids;
    this.#tell(answer.trouble ?? `In use: ${String(titles.length)} titles, ${String(people.length)} people.`, answer.trouble !== undefined);
    this.onArrived();
  }

  #tell(line: string, isFault: boolean): void {
    this.#status.textContent = line;
    this.#field.toggleAttribute('aria-invalid', isFault);
    if (isFault) this.#field.setAttribute('aria-invalid', 'true');
  }
}
