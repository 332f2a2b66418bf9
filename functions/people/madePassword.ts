import { randomInt } from 'node:crypto'

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password nobody can guess and anybody can type: sixteen characters without look-alikes, a letter and a digit among them. */
export const madePassword = (): string =>
  `a2${Array.from({ length: 14 }, () => letters[randomInt(letters.length)]).join('')}`
