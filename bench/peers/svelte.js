import { mount } from 'svelte';
import { mountEach } from './hosts.js';
import Card from './svelte/Card.svelte';
import Cast from './svelte/Cast.svelte';
import Countdown from './svelte/Countdown.svelte';

mountEach({ card: Card, countdown: Countdown, cast: Cast }, (view, target, props) => mount(view, { target, props }));
