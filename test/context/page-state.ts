/** The state script of a prerendered page. */
import { stateId } from '../../src/context/page/page-ids.js';

/** Writes a state into the page, as the publisher's server would have. */
export function writeState(text: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = stateId;
  script.textContent = text;
  document.head.append(script);
}
