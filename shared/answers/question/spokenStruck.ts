import struck from './spokenStruck.json'

/** Lines of the learned table that a person read and found wrong: what people say, and what does not stand for it. */
export const struckLines: readonly string[] = struck
