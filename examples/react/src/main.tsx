import { createRoot } from 'react-dom/client';
import { Article } from './Article';
import 'wick-widgets/wick.css';
import './page.css';

createRoot(document.getElementById('app')!).render(<Article />);
