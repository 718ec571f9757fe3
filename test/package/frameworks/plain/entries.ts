// Every way into a page, and the format of datasets.
import 'wick-widgets/all';
import 'wick-widgets/hydrate';
import { type Catalogue, type Countdown, FilmCard, WickErrorEvent } from 'wick-widgets';
import { type Dataset, defineDataset } from 'wick-widgets/dataset';
import { widgetForm } from 'wick-widgets/cms/form';
import { widgetPreview } from 'wick-widgets/cms/preview';
import { type Widget, widgetOf } from 'wick-widgets/cms/widgets';

export class OwnCard extends FilmCard {}
customElements.define('own-card', OwnCard);

export const isError = (event: Event): boolean => event instanceof WickErrorEvent && event.code === 'bad-data';
export const titles = (catalogue: Catalogue): number => catalogue.titles.size;
export const caseOf = (countdown: Countdown): string => countdown.case;
export const dataset: Dataset = defineDataset({ titles: [{ id: 'the-lamp', kind: 'film', runtime: [{ value: 112, source: 'own' }] }] });
// @ts-expect-error: not a number
defineDataset({ titles: [{ id: 'the-lamp', runtime: [{ value: '112', source: 'own' }] }] });
export const widget: Widget | undefined = widgetOf('wick-fact');
export { widgetForm, widgetPreview };
