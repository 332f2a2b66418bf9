/** A mini-program cannot print. */
export const print: (() => void) | undefined = undefined
