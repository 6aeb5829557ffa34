import { createRoot } from 'react-dom/client';
import { registerOffline } from './offline/register-offline';
import { Page } from './page/Page';
import { pageServices } from './page/page-services';

const services = pageServices();
const container = document.getElementById('root');
if (container) {
  createRoot(container).render(<Page services={services} />);
  void services.restore.look();
  // After everything that the clerk waits for.
  void services.workspace.slot.first
    .then(() => registerOffline(() => services.workspace.say({ kind: 'updateReady' })))
    // A browser that is set to keep no pages works all the same.
    .catch(() => undefined);
}
