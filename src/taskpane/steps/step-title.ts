import type { Flowchart } from '../../domain/mechanism/flowchart-definition';

/** 征求意见 了解民意, by the step's number from 0. */
export const stepTitle = ({ steps }: Flowchart, step: number): string =>
  steps[step]?.titleLines.join(' ') ?? String(step + 1);
