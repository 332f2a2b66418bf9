/** Where the answer cards that the product comes with lie in the bucket. */
export const cardsKey = 'reference/cards.json'

/** Where it lies how people ask for provisions that no card cites. */
export const askedProvisionsKey = 'reference/asked-provisions.json'
