import { langOf } from '../../messages/lang-of';
import { readOffer } from './addin-entry';
import { openPublishPage } from './publish-page';
import { START_ADDRESS, wpsService } from './wps-service';

const container = document.getElementById('publish');
const packed = document.getElementById('offer')?.textContent ?? 'null';
const offer = readOffer(packed, window.location.href);
if (container && offer) {
  const lang = langOf(navigator.language);
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  void openPublishPage({
    container,
    offer,
    service: wpsService(),
    lang,
    startService: () => window.location.assign(START_ADDRESS),
  });
}
