import { loadStartCatalogue } from '../i18n/load-catalogue';
import { browserSettings } from './browser-settings';

// Imported before everything else, so that the words are on their way while the rest of the app is read.
void loadStartCatalogue(browserSettings.load().language);
