/*
 * The icons of the ribbon, the very files that the manifest names. Each address stands on its own, as only so the bundler
 * finds the files.
 */
const ADDRESSES = {
  goals: new URL('../../../assets/icons/goals-32.png', import.meta.url),
  posts: new URL('../../../assets/icons/posts-32.png', import.meta.url),
  workflow: new URL('../../../assets/icons/workflow-32.png', import.meta.url),
  'duty-flow': new URL('../../../assets/icons/duty-flow-32.png', import.meta.url),
  report: new URL('../../../assets/icons/report-32.png', import.meta.url),
  filling: new URL('../../../assets/icons/filling-32.png', import.meta.url),
  checks: new URL('../../../assets/icons/checks-32.png', import.meta.url),
  'school-report': new URL('../../../assets/icons/school-report-32.png', import.meta.url),
  consolidation: new URL('../../../assets/icons/consolidation-32.png', import.meta.url),
  help: new URL('../../../assets/icons/help-32.png', import.meta.url),
} as const;

export type RibbonIcon = keyof typeof ADDRESSES;

export const iconAddress = (icon: RibbonIcon): string => ADDRESSES[icon].href;
