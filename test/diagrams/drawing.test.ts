import { openDrawer } from './drawer.ts';
import './pictures.ts';
import './errors.ts';
import './hostile.ts';

openDrawer();
