import { langOf } from '../../messages/lang-of';
import { readOffer } from './addin-entry';
import { openPublishPage } from './publish-page';
import { START_ADDRESS, wpsService } from './wps-service';

/** A page of this machine may reach it whatever its address begins with. */
const isPlainHttp = ({ protocol, hostname }: Location): boolean =>
  protocol === 'http:' && !/^(localhost|127\.|\[::1\])/u.test(hostname);

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
    plainHttp: isPlainHttp(window.location),
    startService: () => window.location.assign(START_ADDRESS),
  });
}
