import { render } from 'preact';
import { mountEach } from './hosts.js';
import { Card, Cast, Countdown } from './jsx/views.jsx';

mountEach({ card: Card, countdown: Countdown, cast: Cast }, (View, host, shown) => render(<View {...shown} />, host));
