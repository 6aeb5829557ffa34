/** The program around the pane, as far as words differ: whose name and menus they give. */
export type Program = 'excel' | 'wps' | 'page';

export type ByProgram<T> = Readonly<Record<Program, T>>;
