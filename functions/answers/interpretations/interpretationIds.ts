/** How the ids of interpretations begin: they share a table with notices and with second interpretations. */
export const interpretationIds = 'interpretation#'
