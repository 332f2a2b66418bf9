/** Whether there is room for the queue and a case side by side: never on a phone. */
export const useDesk = (): boolean => false
