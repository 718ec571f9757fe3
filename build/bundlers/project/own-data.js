import 'wick-widgets/film-card';
import 'wick-widgets/provider';
