/** Where the answer cards that the product comes with lie in the bucket. */
export const cardsKey = 'reference/cards.json'
