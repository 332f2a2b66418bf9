/** Prints the page; its style sheet says what of it comes on the paper. */
export const print: (() => void) | undefined = () => window.print()
