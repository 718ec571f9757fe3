import { render } from 'solid-js/web';
import { Article } from './Article';
import 'wick-widgets/wick.css';
import './page.css';

render(() => <Article />, document.getElementById('app')!);
