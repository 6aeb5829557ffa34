import { keepOffline } from './keep-offline';
import type { WorkerScope } from './worker-scope';

/** Entry of the service worker; the build names its files in `self.appFiles`. TypeScript takes `self` for a page's. */
keepOffline(self as unknown as WorkerScope);
