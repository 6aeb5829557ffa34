/** Styles that webpack takes out into files of their own. */
declare module '*.css';
