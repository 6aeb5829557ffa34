/** exceljs reads sizes of fonts as whole numbers, so it is given ten times what stands in the file. */
export const SIZE_FACTOR = 10;
