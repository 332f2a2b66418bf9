/**
 * Fitted on the cards' own ways, each held back in its turn: what each signal of rankingCards.ts weighs, in their
 * order, by a conditional logit (McFadden, Conditional logit analysis of qualitative choice behavior, 1974).
 */
export const cardWeights: readonly number[] = [-0.87, 4.27, 7.9, 5.77, 13.34, 1.33, 1.02]

/**
 * What tells whether the first card is right, in the order of beliefSignals, by a logistic regression over the same
 * held-back ways, lay questions with known provisions, and questions about other places' notices that no card answers.
 */
export const beliefWeights: readonly number[] = [3.19, 0.57, -2.83, 1.46, -0.78, 0.96, 3.94, 0.16, -0.81, -2.23]

/**
 * From this belief on a card answers: of the colloquial questions of our own test set it then answers one in two and
 * is right 92 times in 100; of ways held back from their own card, where neighbouring cards compete, 80 times.
 */
export const sureFrom = 0.65
