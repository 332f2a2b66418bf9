/** Whether the page is being put on paper; a mini-program cannot print. */
export const usePrinting = (): boolean => false
