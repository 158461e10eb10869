/** «200 жителей посёлка», «посевов пшеницы»: behind a noun, Ukrainian and Russian put its genitive, not another head. */
export const CYRILLIC = /^[\u0400-\u04ff]/;
