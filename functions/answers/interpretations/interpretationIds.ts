/** How the ids of interpretations begin: they share a table with notices and duties. */
export const interpretationIds = 'interpretation#'
