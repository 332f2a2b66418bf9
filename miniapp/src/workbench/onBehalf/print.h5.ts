/** Prints the page; the style sheet leaves only the slip on the paper. */
export const print: (() => void) | undefined = () => window.print()
