import 'wick-widgets/film-card';
