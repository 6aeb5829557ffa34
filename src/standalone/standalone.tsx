import { createRoot } from 'react-dom/client';
import { Page } from './page/Page';
import { pageServices } from './page/page-services';

const services = pageServices();
const container = document.getElementById('root');
if (container) {
  createRoot(container).render(<Page services={services} />);
  void services.restore.look();
}
