/** The beginning of a text that has to fit a line or a few. */
export const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)
