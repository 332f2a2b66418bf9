/** Raised whenever reading changes what comes out of a file: the same files are then read again. */
export const reading = 2
