import { createApp } from 'vue';
import { mountEach } from './hosts.js';
import Card from './vue/Card.vue';
import Cast from './vue/Cast.vue';
import Countdown from './vue/Countdown.vue';

mountEach({ card: Card, countdown: Countdown, cast: Cast }, (view, host, shown) => createApp(view, shown).mount(host));
