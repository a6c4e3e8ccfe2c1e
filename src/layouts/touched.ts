import { loadStyles } from '../components/site/load-styles.ts';
import touched from './touched.css?url';

void loadStyles(touched);
