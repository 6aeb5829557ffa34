import type { StartGrid } from './open-grid';
import { startGridWithApi } from './start-grid-with-api';

/** Starts the embedded spreadsheet. Import this only when it is wanted: everything of the grid comes with it. */
export const startGrid: StartGrid = async (options) => (await startGridWithApi(options)).grid;
