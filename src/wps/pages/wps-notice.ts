import { drawNotice } from '../../commands/draw-notice';

const container = document.getElementById('notice');
if (container) drawNotice(container, new URLSearchParams(window.location.search), 'wps');
