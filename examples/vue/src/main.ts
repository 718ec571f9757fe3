import { createApp } from 'vue';
import Article from './Article.vue';
import 'wick-widgets/wick.css';
import './page.css';

createApp(Article).mount('#app');
