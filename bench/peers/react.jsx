import { createRoot } from 'react-dom/client';
import { mountEach } from './hosts.js';
import { Card, Cast, Countdown } from './jsx/views.jsx';

mountEach({ card: Card, countdown: Countdown, cast: Cast }, (View, host, shown) => createRoot(host).render(<View {...shown} />));
