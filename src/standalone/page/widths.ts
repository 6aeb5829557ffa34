/** The window grows narrow: names that an icon says too go first, then all of them, then the pane goes below the grid. */
export const NARROW = '@media (max-width: 1180px)';
export const NARROWEST = '@media (max-width: 900px)';
export const STACKED = '@media (max-width: 640px)';
