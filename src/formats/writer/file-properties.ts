/** Who a file says it is by: the program, never a person. */
export const PROGRAM = '168机制助手';
/** No clock and no user's name get into a file, so that the same content gives the same bytes. */
export const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));
