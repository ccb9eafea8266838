import type { Catalogue } from '../message';
import { edit } from './ru/edit';
import { issue } from './ru/issue';

export const ru: Catalogue = { ...edit, ...issue };
