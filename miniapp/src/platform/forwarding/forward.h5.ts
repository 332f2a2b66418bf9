import type { Forwarded } from './forwarded'

/** In a browser the address itself is handed on. */
export function useForward(_: Forwarded): void {}

/** In a browser there is no menu to take it out of. */
export function useKeptFromForwarding(): void {}
