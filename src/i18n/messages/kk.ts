import type { Catalogue } from '../message';
import { edit } from './kk/edit';
import { issue } from './kk/issue';

export const kk: Catalogue = { ...edit, ...issue };
