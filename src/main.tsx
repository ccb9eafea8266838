import { registerServiceWorker } from './pwa/register';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root element.');
const heading = document.createElement('h1');
heading.textContent = 'Dala';
root.append(heading);

const versions = registerServiceWorker({
  onReady: (version) => {
    document.documentElement.dataset['version'] = version;
    void versions.confirmGoodStart();
  },
});
