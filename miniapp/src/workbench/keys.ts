/** What each key does; a phone has none. */
export type Keys = Record<string, () => void>

export function useKeys(_: Keys): void {}

export function stepFocus(_row: string, _by: number): void {}

export function focusOn(_selector: string): void {}

export function leaveField(): void {}

export function backTo(_selector: string): void {}

export const focusedRow = (_row: string): number => -1
